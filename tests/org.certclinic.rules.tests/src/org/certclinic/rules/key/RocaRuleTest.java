package org.certclinic.rules.key;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.junit.jupiter.api.Test;

final class RocaRuleTest {
	/** Whatever is a power of 65537 has the remainders of one. */
	@Test
	void findsTheFingerprint() {
		var key = Keys.rsa(BigInteger.valueOf(65_537).pow(126), BigInteger.valueOf(65_537));

		assertEquals(Severity.ERROR, only(new RocaRule(), new CertificateBuilder().key(key).build()).severity());
	}

	@Test
	void isSilentForOtherKeys() {
		assertEquals(List.of(), findings(new RocaRule(), CertificateBuilder.sound()));
	}
}
