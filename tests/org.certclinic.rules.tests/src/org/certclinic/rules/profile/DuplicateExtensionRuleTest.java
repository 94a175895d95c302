package org.certclinic.rules.profile;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class DuplicateExtensionRuleTest {
	@Test
	void namesTheExtensionThatIsThereTwice() {
		var certificate = new CertificateBuilder().usage(Bit.DIGITAL_SIGNATURE).purposes().usage(Bit.DIGITAL_SIGNATURE).build();

		assertEquals("keyUsage", only(new DuplicateExtensionRule(), certificate).values().get("extension"));
	}

	@Test
	void isSilentForDifferentOnes() {
		var certificate = new CertificateBuilder().usage(Bit.DIGITAL_SIGNATURE).purposes().build();

		assertEquals(List.of(), findings(new DuplicateExtensionRule(), certificate));
	}
}
