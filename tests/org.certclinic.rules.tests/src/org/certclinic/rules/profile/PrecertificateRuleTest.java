package org.certclinic.rules.profile;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.ExtensionContent.Other;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class PrecertificateRuleTest {
	@Test
	void findsThePoison() {
		var certificate = new CertificateBuilder().extension("1.3.6.1.4.1.11129.2.4.3", true, new Other(List.of())).build();

		assertEquals(PrecertificateRule.ID, only(new PrecertificateRule(), certificate).rule());
	}

	@Test
	void isSilentForCertificates() {
		assertEquals(List.of(), findings(new PrecertificateRule(), CertificateBuilder.sound()));
	}
}
