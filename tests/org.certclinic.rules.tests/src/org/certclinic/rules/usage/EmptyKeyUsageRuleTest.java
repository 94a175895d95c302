package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class EmptyKeyUsageRuleTest {
	@Test
	void findsAKeyUsageWithoutBits() {
		var certificate = new CertificateBuilder().usage().build();

		assertEquals(EmptyKeyUsageRule.ID, only(new EmptyKeyUsageRule(), certificate).rule());
	}

	@Test
	void isSilentForOneBit() {
		assertEquals(List.of(), findings(new EmptyKeyUsageRule(), new CertificateBuilder().usage(Bit.CRL_SIGN).build()));
	}
}
