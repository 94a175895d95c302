package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class PrintableCharactersRuleTest {
	@Test
	void findsAnAt() {
		var certificate = new CertificateBuilder().subject(CertificateBuilder.attribute("CN", 19, "a@b".getBytes(StandardCharsets.US_ASCII),
				"a@b")).build();

		assertEquals(Severity.INFO, only(new PrintableCharactersRule(), certificate).severity());
	}

	@Test
	void leavesOtherEncodingsToTheRuleOnBytes() {
		var certificate = new CertificateBuilder().subject(CertificateBuilder.attribute("CN", 19, "王".getBytes(StandardCharsets.UTF_8),
				"王")).build();

		assertEquals(List.of(), findings(new PrintableCharactersRule(), certificate));
	}

	@Test
	void allowsTheMarksItHas() {
		var certificate = new CertificateBuilder().subject(CertificateBuilder.attribute("CN", 19,
				"(A) b's, +1./:=?".getBytes(StandardCharsets.US_ASCII), "A")).build();

		assertEquals(List.of(), findings(new PrintableCharactersRule(), certificate));
	}
}
