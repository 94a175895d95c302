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

final class BadModulusRuleTest {
	@Test
	void findsANegativeModulus() {
		var key = Keys.rsa(Keys.modulus(2048, 0).negate(), BigInteger.valueOf(65_537));

		assertEquals(Severity.ERROR, only(new BadModulusRule(), new CertificateBuilder().key(key).build()).severity());
	}

	@Test
	void isSilentForAPositiveOne() {
		assertEquals(List.of(), findings(new BadModulusRule(), CertificateBuilder.sound()));
	}
}
