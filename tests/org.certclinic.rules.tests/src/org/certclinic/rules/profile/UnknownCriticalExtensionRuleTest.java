package org.certclinic.rules.profile;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.evidence.ExtensionContent.Other;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class UnknownCriticalExtensionRuleTest {
	@Test
	void namesTheOid() {
		var certificate = new CertificateBuilder().extension("1.2.3.4", true, new Other(List.of())).build();

		assertEquals("1.2.3.4", only(new UnknownCriticalExtensionRule(), certificate).values().get("oid"));
	}

	@Test
	void isSilentWhereItIsNotCritical() {
		var certificate = new CertificateBuilder().extension("1.2.3.4", false, new Other(List.of())).build();

		assertEquals(List.of(), findings(new UnknownCriticalExtensionRule(), certificate));
	}

	@Test
	void isSilentForKnownOnes() {
		var certificate = new CertificateBuilder().usage(Bit.DIGITAL_SIGNATURE).build();

		assertEquals(List.of(), findings(new UnknownCriticalExtensionRule(), certificate));
	}
}
