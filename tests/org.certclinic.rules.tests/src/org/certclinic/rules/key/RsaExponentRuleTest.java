package org.certclinic.rules.key;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RsaExponentRuleTest {
	private static final BigInteger MODULUS = Keys.modulus(2048, 0);

	@ParameterizedTest
	@CsvSource({ "-3, exponent.tiny", "1, exponent.tiny", "2, exponent.tiny", "65536, exponent.even" })
	void isAnErrorForExponentsThatCannotWork(long exponent, String flaw) {
		Finding finding = judge(BigInteger.valueOf(exponent));

		assertEquals(Severity.ERROR, finding.severity());
		assertEquals(Phrase.of(flaw), finding.values().get("flaw"));
	}

	@Test
	void isAnErrorForAnExponentBeyondTheModulus() {
		assertEquals(Phrase.of("exponent.beyond-modulus"), judge(MODULUS.add(BigInteger.TWO)).values().get("flaw"));
	}

	@Test
	void isANoteForThree() {
		assertEquals(Severity.INFO, judge(BigInteger.valueOf(3)).severity());
	}

	@Test
	void isAWarningForOneThatWindowsCannotHold() {
		assertEquals(Severity.WARNING, judge(BigInteger.ONE.shiftLeft(40).add(BigInteger.ONE)).severity());
	}

	@Test
	void isSilentForTheUsualOne() {
		assertEquals(List.of(), findings(new RsaExponentRule(), CertificateBuilder.sound()));
	}

	private static Finding judge(BigInteger exponent) {
		return only(new RsaExponentRule(), new CertificateBuilder().key(Keys.rsa(MODULUS, exponent)).build());
	}
}
