package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class EmptyIssuerRuleTest {
	@Test
	void findsACertificateWithoutIssuer() {
		assertEquals(Severity.ERROR, only(new EmptyIssuerRule(), new CertificateBuilder().issuer().build()).severity());
	}

	@Test
	void isSilentForAnIssuer() {
		assertEquals(List.of(), findings(new EmptyIssuerRule(), CertificateBuilder.sound()));
	}
}
