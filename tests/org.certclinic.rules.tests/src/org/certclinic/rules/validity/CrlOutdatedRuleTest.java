package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.CLOCK;
import static org.certclinic.rules.Examination.NOW;
import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.certclinic.rules.Lists;
import org.junit.jupiter.api.Test;

final class CrlOutdatedRuleTest {
	@Test
	void findsAListWhoseSuccessorWasDue() {
		var list = Lists.of("2026-05-01T00:00:00Z", "2026-05-31T12:00:00Z");

		assertEquals(Duration.ofDays(1), only(new CrlOutdatedRule(CLOCK), list).values().get("ago"));
	}

	@Test
	void isSilentForACurrentList() {
		var certificate = Lists.of("2026-05-01T00:00:00Z", "2026-06-01T12:00:00Z");

		assertEquals(List.of(), findings(new CrlOutdatedRule(CLOCK), certificate));
	}

	@Test
	void isSilentForAListWithoutSuccessor() {
		assertEquals(List.of(), findings(new CrlOutdatedRule(CLOCK), Lists.of(Optional.of(NOW), Optional.empty())));
	}
}
