package org.certclinic.rules.key;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SmallFactorRuleTest {
	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 97, 743, 751 })
	void findsEachSmallPrime(int prime) {
		var key = Keys.rsa(Keys.modulus(2048, 0).multiply(BigInteger.valueOf(prime)), BigInteger.valueOf(65_537));

		assertEquals(prime, only(new SmallFactorRule(), new CertificateBuilder().key(key).build()).values().get("factor"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 33, 512, 2047, 2048, 2049, 4096, 16384 })
	void isSilentForNumbersOfAnySizeWithoutOne(int bits) {
		assertEquals(List.of(), findings(new SmallFactorRule(), new CertificateBuilder().key(Keys.rsa(bits)).build()));
	}

	@Test
	void isSilentForNumbersThatAreNoModulus() {
		var zero = new CertificateBuilder().key(Keys.rsa(BigInteger.ZERO, BigInteger.ONE)).build();
		var negative = new CertificateBuilder().key(Keys.rsa(BigInteger.valueOf(-6), BigInteger.ONE)).build();

		assertEquals(List.of(), findings(new SmallFactorRule(), zero, negative));
	}
}
