package org.certclinic.rules.key;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.certclinic.rules.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeakKeyRuleTest {
	@ParameterizedTest
	@CsvSource({ "512, ERROR", "1023, ERROR", "1024, WARNING", "2047, WARNING" })
	void isTheWorseTheShorterAnRsaKeyIs(int bits, Severity severity) {
		var certificate = new CertificateBuilder().key(Keys.rsa(bits)).build();

		assertEquals(severity, only(new WeakKeyRule(), certificate).severity());
	}

	@ParameterizedTest
	@CsvSource({ "112, ERROR", "192, WARNING" })
	void isTheWorseTheSmallerACurveIs(int bits, Severity severity) {
		var certificate = new CertificateBuilder().key(Keys.ec("curve", bits)).build();

		assertEquals(severity, only(new WeakKeyRule(), certificate).severity());
	}

	@Test
	void isSilentForUsualKeys() {
		var first = new CertificateBuilder().key(Keys.rsa(2048)).build();
		var second = new CertificateBuilder().key(Keys.ec("secp224r1", 224)).build();
		var third = new CertificateBuilder().key(Keys.sm2()).build();

		assertEquals(List.of(), findings(new WeakKeyRule(), first, second, third));
	}

	@Test
	void isSilentForASizeNobodyKnows() {
		assertEquals(List.of(), findings(new WeakKeyRule(), new CertificateBuilder().key(Keys.ec("1.2.3", 0)).build()));
	}

	@Test
	void judgesKeyFilesToo() {
		var key = Stores.privateKey("my.key", Keys.rsa(1024));

		assertEquals(key, only(new WeakKeyRule(), key).evidence());
	}
}
