package org.certclinic.rules.profile;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;

final class BadSerialRuleTest {
	@Test
	void findsZero() {
		assertEquals(Phrase.of("serial.zero"), only(new BadSerialRule(), new CertificateBuilder().serial(BigInteger.ZERO).build()).values()
				.get("flaw"));
	}

	@Test
	void findsANegativeOne() {
		assertEquals(Phrase.of("serial.negative"), only(new BadSerialRule(), new CertificateBuilder().serial(BigInteger.valueOf(-5))
				.build()).values().get("flaw"));
	}

	@Test
	void findsTwentyOneOctets() {
		assertEquals(Phrase.of("serial.long", 21), only(new BadSerialRule(), new CertificateBuilder().serial(BigInteger.ONE.shiftLeft(159))
				.build()).values().get("flaw"));
	}

	@Test
	void allowsTwentyOctets() {
		var certificate = new CertificateBuilder().serial(BigInteger.ONE.shiftLeft(158)).build();

		assertEquals(List.of(), findings(new BadSerialRule(), certificate));
	}

	@Test
	void isANoteInARoot() {
		var root = new CertificateBuilder().issuer("CN=Root").subject("CN=Root").serial(BigInteger.ZERO).build();

		assertEquals(Severity.INFO, only(new BadSerialRule(), root).severity());
	}
}
