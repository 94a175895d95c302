package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.certclinic.rules.Traits;
import org.junit.jupiter.api.Test;

final class EncryptionOnlyRuleTest {
	@Test
	void warnsOfACertificateThatMayOnlyEncrypt() {
		var certificate = new CertificateBuilder().usage(Bit.KEY_ENCIPHERMENT, Bit.DATA_ENCIPHERMENT).build();

		assertEquals(Severity.WARNING, only(new EncryptionOnlyRule(), certificate).severity());
	}

	@Test
	void isANoteBesideTheSigningOne() {
		var encrypting = new CertificateBuilder().key(Keys.sm2()).usage(Bit.KEY_ENCIPHERMENT, Bit.KEY_AGREEMENT).build();
		var signing = new CertificateBuilder().key(Keys.sm2()).usage(Bit.DIGITAL_SIGNATURE).build();

		assertEquals(Severity.INFO, only(new EncryptionOnlyRule(), signing, encrypting).severity());
	}

	@Test
	void isSilentForServers() {
		var certificate = new CertificateBuilder().usage(Bit.KEY_ENCIPHERMENT).purposes(Traits.SERVER_AUTH).build();

		assertEquals(List.of(), findings(new EncryptionOnlyRule(), certificate));
	}

	@Test
	void isSilentForCertificatesThatSign() {
		assertEquals(List.of(), findings(new EncryptionOnlyRule(), CertificateBuilder.sound()));
	}
}
