package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class EmptySubjectRuleTest {
	@Test
	void findsACertificateThatNamesNobody() {
		assertEquals(Severity.ERROR, only(new EmptySubjectRule(), new CertificateBuilder().subject(new String[0]).build()).severity());
	}

	@Test
	void isSilentForAlternativeNames() {
		var certificate = new CertificateBuilder().subject(new String[0]).hosts("www.example.com").build();

		assertEquals(List.of(), findings(new EmptySubjectRule(), certificate));
	}
}
