package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class AuthorityWithoutKeyUsageRuleTest {
	@Test
	void findsAnIntermediateWithoutKeyUsage() {
		var certificate = CertificateBuilder.authority().issuer("CN=Root").build();

		assertEquals(Severity.WARNING, only(new AuthorityWithoutKeyUsageRule(), certificate).severity());
	}

	@Test
	void isSilentForRoots() {
		assertEquals(List.of(), findings(new AuthorityWithoutKeyUsageRule(), CertificateBuilder.authority().build()));
	}

	@Test
	void isSilentWithKeyUsage() {
		var certificate = CertificateBuilder.authority().issuer("CN=Root").usage(Bit.KEY_CERT_SIGN).build();

		assertEquals(List.of(), findings(new AuthorityWithoutKeyUsageRule(), certificate));
	}
}
