package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class PathLengthRuleTest {
	@Test
	void findsOneWithoutCa() {
		var certificate = new CertificateBuilder().constraints(false, OptionalInt.of(0)).build();

		assertEquals(0, only(new PathLengthRule(), certificate).values().get("length"));
	}

	@Test
	void findsANegativeOne() {
		var certificate = new CertificateBuilder().constraints(true, OptionalInt.of(-1)).build();

		assertEquals(-1, only(new PathLengthRule(), certificate).values().get("length"));
	}

	@Test
	void isSilentForCas() {
		var certificate = new CertificateBuilder().constraints(true, OptionalInt.of(0)).build();

		assertEquals(List.of(), findings(new PathLengthRule(), certificate));
	}
}
