package org.certclinic.rules.web;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LongLifeRuleTest {
	@ParameterizedTest
	@CsvSource({ "2019-01-01T00:00:00Z, 2021-05-01T00:00:00Z, 825", "2021-01-01T00:00:00Z, 2022-03-01T00:00:00Z, 398",
			"2026-04-01T00:00:00Z, 2026-12-01T00:00:00Z, 200", "2029-04-01T00:00:00Z, 2029-06-01T00:00:00Z, 47" })
	void knowsTheLimitOfTheDay(String from, String to, int days) {
		var certificate = new CertificateBuilder().policy("2.23.140.1.2.1").valid(from, to).build();

		assertEquals(Duration.ofDays(days), only(new LongLifeRule(), certificate).values().get("most"));
	}

	@Test
	void allowsTheLimit() {
		var certificate = new CertificateBuilder().policy("2.23.140.1.2.2").purposes(Traits.SERVER_AUTH).valid("2021-01-01T00:00:00Z",
				"2022-02-02T23:59:59Z").build();

		assertEquals(List.of(), findings(new LongLifeRule(), certificate));
	}

	@Test
	void hasNoLimitBefore2018() {
		var certificate = new CertificateBuilder().policy("2.23.140.1.2.2").purposes(Traits.SERVER_AUTH).valid("2015-01-01T00:00:00Z",
				"2025-01-01T00:00:00Z").build();

		assertEquals(List.of(), findings(new LongLifeRule(), certificate));
	}

	@Test
	void leavesPrivateCasAlone() {
		var certificate = new CertificateBuilder().purposes(Traits.SERVER_AUTH).valid("2021-01-01T00:00:00Z", "2031-01-01T00:00:00Z")
				.build();

		assertEquals(List.of(), findings(new LongLifeRule(), certificate));
	}
}
