package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.CLOCK;
import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.certclinic.rules.Lists;
import org.junit.jupiter.api.Test;

final class CrlNotYetValidRuleTest {
	@Test
	void findsAListFromTheFuture() {
		var list = Lists.of("2026-06-01T20:00:00Z", "2026-07-01T00:00:00Z");

		assertEquals(Duration.ofHours(8), only(new CrlNotYetValidRule(CLOCK), list).values().get("ahead"));
	}

	@Test
	void isSilentForACurrentList() {
		var certificate = Lists.of("2026-06-01T12:00:00Z", "2026-07-01T00:00:00Z");

		assertEquals(List.of(), findings(new CrlNotYetValidRule(CLOCK), certificate));
	}
}
