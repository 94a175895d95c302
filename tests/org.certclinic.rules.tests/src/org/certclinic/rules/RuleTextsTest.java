package org.certclinic.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.certclinic.core.Severity;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleTextsTest {
	private static final RuleTexts TEXTS = new RuleTexts(ZoneId.of("Asia/Shanghai"));
	private static final Finding CRL = new Finding(new RuleId("crl.validity.outdated"), Severity.WARNING, CertificateBuilder.sound(),
			Map.of());

	@Test
	void tellTimesInTheReadersZone() {
		var finding = CRL.with("nextUpdate", Instant.parse("2026-05-31T20:30:00Z")).with("ago", Duration.ofDays(3));

		assertTrue(TEXTS.message(finding).zh().contains("2026-06-01 04:30:00"));
	}

	@ParameterizedTest
	@CsvSource({ "PT1M, less than two minutes", "PT2M, 2 minutes", "PT119M, 119 minutes", "PT36H, 36 hours", "P400D, 400 days" })
	void tellLengthsInTheLargestUnitThatFits(Duration length, String words) {
		var finding = CRL.with("nextUpdate", Instant.EPOCH).with("ago", length);

		assertTrue(TEXTS.message(finding).en().contains(words + " ago"), TEXTS.message(finding)::en);
	}

	@Test
	void putPhrasesInEachLanguagesOwnWords() {
		var finding = new Finding(new RuleId("voucher.blanks"), Severity.WARNING, CertificateBuilder.sound(), Map.of()).with("flaws",
				List.of(Phrase.of("code.blanks", Phrase.of("field.reference"), 1), Phrase.of("code.blanks",
						Phrase.of("field.authorization"), 2)));

		assertEquals("参考号里有 1 个空格或看不见的字符；授权码里有 2 个空格或看不见的字符。", TEXTS.message(finding).zh());
	}

	@Test
	void beginASentenceWithACapital() {
		var finding = new Finding(new RuleId("voucher.blanks"), Severity.WARNING, CertificateBuilder.sound(), Map.of()).with("flaws",
				List.of(Phrase.of("code.blanks", Phrase.of("field.reference"), 1)));

		assertEquals("Blanks or invisible characters in the reference number: 1.", TEXTS.message(finding).en());
	}
}
