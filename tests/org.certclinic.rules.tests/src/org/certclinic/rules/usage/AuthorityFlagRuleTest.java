package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class AuthorityFlagRuleTest {
	@Test
	void findsAnEndEntityWithTheFlag() {
		var certificate = CertificateBuilder.authority().usage(Bit.DIGITAL_SIGNATURE).build();

		assertEquals(Severity.WARNING, only(new AuthorityFlagRule(), certificate).severity());
	}

	@Test
	void isSilentForCasThatSign() {
		var certificate = CertificateBuilder.authority().usage(Bit.KEY_CERT_SIGN).build();

		assertEquals(List.of(), findings(new AuthorityFlagRule(), certificate));
	}

	@Test
	void isSilentWithoutKeyUsage() {
		assertEquals(List.of(), findings(new AuthorityFlagRule(), CertificateBuilder.authority().build()));
	}
}
