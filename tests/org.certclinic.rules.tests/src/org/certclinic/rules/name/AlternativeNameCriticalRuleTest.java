package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class AlternativeNameCriticalRuleTest {
	@Test
	void findsNamesThatAreNotCritical() {
		assertEquals(Severity.INFO, only(new AlternativeNameCriticalRule(), new CertificateBuilder().subject(new String[0])
				.hosts("www.example.com").build()).severity());
	}

	@Test
	void isSilentForASubject() {
		var certificate = new CertificateBuilder().hosts("www.example.com").build();

		assertEquals(List.of(), findings(new AlternativeNameCriticalRule(), certificate));
	}
}
