package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.CLOCK;
import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;

final class NotYetValidRuleTest {
	@Test
	void blamesTheClockForMinutes() {
		var certificate = new CertificateBuilder().valid("2026-06-01T12:10:00Z", "2028-06-01T12:10:00Z").build();

		Finding finding = only(new NotYetValidRule(CLOCK), certificate);

		assertEquals(Duration.ofMinutes(10), finding.values().get("ahead"));
		assertEquals(Phrase.of("clock-slow"), finding.values().get("likely"));
	}

	@Test
	void blamesTheDateForMonths() {
		var certificate = new CertificateBuilder().valid("2026-09-01T00:00:00Z", "2028-06-01T12:10:00Z").build();

		Finding finding = only(new NotYetValidRule(CLOCK), certificate);

		assertEquals(Phrase.of("clock-date"), finding.values().get("likely"));
	}

	@Test
	void beginsWithItsFirstSecond() {
		var certificate = new CertificateBuilder().valid("2026-06-01T12:00:00Z", "2028-06-01T12:00:00Z").build();

		assertEquals(List.of(), findings(new NotYetValidRule(CLOCK), certificate));
	}
}
