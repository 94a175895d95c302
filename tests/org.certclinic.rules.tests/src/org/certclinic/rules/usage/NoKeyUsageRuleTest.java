package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class NoKeyUsageRuleTest {
	@Test
	void findsABankCertificateWithoutKeyUsage() {
		var certificate = new CertificateBuilder().issuer("CN=CFCA Operation CA").build();

		assertEquals(Severity.INFO, only(new NoKeyUsageRule(), certificate).severity());
	}

	@Test
	void isSilentForOtherIssuers() {
		assertEquals(List.of(), findings(new NoKeyUsageRule(), new CertificateBuilder().build()));
	}

	@Test
	void isSilentWhereThereIsOne() {
		var certificate = new CertificateBuilder().issuer("CN=CFCA Operation CA").usage(Bit.DIGITAL_SIGNATURE).build();

		assertEquals(List.of(), findings(new NoKeyUsageRule(), certificate));
	}
}
