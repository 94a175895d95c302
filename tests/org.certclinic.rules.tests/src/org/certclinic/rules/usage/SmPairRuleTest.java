package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.junit.jupiter.api.Test;

final class SmPairRuleTest {
	@Test
	void tellsAtTheSigningOneWhereTheOtherIs() {
		var signing = new CertificateBuilder().key(Keys.sm2()).usage(Bit.DIGITAL_SIGNATURE).build();
		var encrypting = new CertificateBuilder().key(Keys.sm2()).usage(Bit.KEY_ENCIPHERMENT, Bit.KEY_AGREEMENT).source("enc.cer").build();

		Finding finding = only(new SmPairRule(), encrypting, signing);

		assertEquals(signing, finding.evidence());
		assertEquals("enc.cer", finding.values().get("encryption"));
	}

	@Test
	void isSilentForTwoSubjects() {
		var first = new CertificateBuilder().key(Keys.sm2()).usage(Bit.DIGITAL_SIGNATURE).build();
		var second = new CertificateBuilder().subject("CN=Other").key(Keys.sm2()).usage(Bit.KEY_ENCIPHERMENT).build();

		assertEquals(List.of(), findings(new SmPairRule(), first, second));
	}

	@Test
	void isSilentForRsa() {
		var first = new CertificateBuilder().usage(Bit.DIGITAL_SIGNATURE).build();
		var second = new CertificateBuilder().usage(Bit.KEY_ENCIPHERMENT).build();

		assertEquals(List.of(), findings(new SmPairRule(), first, second));
	}
}
