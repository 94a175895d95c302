package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.CLOCK;
import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class ExpiresSoonRuleTest {
	@Test
	void isANoteInTheLastThirtyDays() {
		var certificate = new CertificateBuilder().valid("2024-06-01T00:00:00Z", "2026-06-30T00:00:00Z").build();

		assertEquals(Severity.INFO, only(new ExpiresSoonRule(CLOCK), certificate).severity());
	}

	@Test
	void isAWarningInTheLastWeek() {
		var certificate = new CertificateBuilder().valid("2024-06-01T00:00:00Z", "2026-06-05T00:00:00Z").build();

		assertEquals(Severity.WARNING, only(new ExpiresSoonRule(CLOCK), certificate).severity());
	}

	@Test
	void isSilentBefore() {
		var certificate = new CertificateBuilder().valid("2024-06-01T00:00:00Z", "2026-07-05T00:00:00Z").build();

		assertEquals(List.of(), findings(new ExpiresSoonRule(CLOCK), certificate));
	}

	@Test
	void isSilentForShortLivesThatHaveJustBegun() {
		var certificate = new CertificateBuilder().valid("2026-05-31T00:00:00Z", "2026-06-07T00:00:00Z").build();

		assertEquals(List.of(), findings(new ExpiresSoonRule(CLOCK), certificate));
	}

	@Test
	void leavesExpiredOnesAlone() {
		var certificate = new CertificateBuilder().valid("2024-06-01T00:00:00Z", "2026-05-31T00:00:00Z").build();

		assertEquals(List.of(), findings(new ExpiresSoonRule(CLOCK), certificate));
	}
}
