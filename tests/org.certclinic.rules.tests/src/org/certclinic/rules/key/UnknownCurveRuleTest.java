package org.certclinic.rules.key;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;

final class UnknownCurveRuleTest {
	@Test
	void findsACurveWithoutName() {
		var certificate = new CertificateBuilder().key(Keys.ec("1.2.3.4", 256)).build();

		assertEquals("1.2.3.4", only(new UnknownCurveRule(), certificate).values().get("curve"));
	}

	@Test
	void findsACurveSpelledOut() {
		var key = Keys.of("1.2.840.10045.2.1", "EC", 256, Optional.of("prime256v1"), Octets.of((byte) 0x30, (byte) 0));

		Finding finding = only(new UnknownCurveRule(), new CertificateBuilder().key(key).build());

		assertEquals(Phrase.of("curve.explicit"), finding.values().get("curve"));
	}

	@Test
	void isSilentForNamedOnes() {
		var first = new CertificateBuilder().key(Keys.ec("prime256v1", 256)).build();
		var second = new CertificateBuilder().key(Keys.sm2()).build();

		assertEquals(List.of(), findings(new UnknownCurveRule(), first, second));
	}
}
