package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class LongValidityRuleTest {
	@Test
	void findsTwentyYears() {
		var certificate = new CertificateBuilder().valid("2020-01-01T00:00:00Z", "2040-01-01T00:00:00Z").build();

		assertEquals(Map.of("years", 20, "usual", 10), only(new LongValidityRule(), certificate).values());
	}

	@Test
	void allowsCasThirtyYears() {
		var certificate = CertificateBuilder.authority().valid("2020-01-01T00:00:00Z", "2050-01-01T00:00:00Z").build();

		assertEquals(List.of(), findings(new LongValidityRule(), certificate));
	}

	@Test
	void allowsTenYearsWithTheirLeapDays() {
		var certificate = new CertificateBuilder().valid("2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z").build();

		assertEquals(List.of(), findings(new LongValidityRule(), certificate));
	}

	@Test
	void takesTheYear9999ForNoEnd() {
		var certificate = new CertificateBuilder().valid("2020-01-01T00:00:00Z", "9999-12-31T23:59:59Z").build();

		assertEquals(List.of(), findings(new LongValidityRule(), certificate));
	}
}
