package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.CLOCK;
import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Validity;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class ExpiredRuleTest {
	@Test
	void findsACertificateTheSecondAfterItsLast() {
		var certificate = new CertificateBuilder().valid("2024-06-01T00:00:00Z", "2026-06-01T11:59:59Z").build();

		Finding finding = only(new ExpiredRule(CLOCK), certificate);

		assertEquals(ExpiredRule.ID, finding.rule());
		assertEquals(Severity.ERROR, finding.severity());
		assertEquals(Duration.ofSeconds(1), finding.values().get("ago"));
	}

	@Test
	void expiresAtTheEndOfTheLastSecond() {
		var certificate = new CertificateBuilder().valid("2024-06-01T00:00:00Z", "2026-06-01T12:00:00Z").build();

		assertEquals(List.of(), findings(new ExpiredRule(CLOCK), certificate));
	}

	@Test
	void isSilentForACertificateWithoutValidity() {
		var certificate = new CertificateBuilder().valid(new Validity(Optional.empty(), Optional.empty())).build();

		assertEquals(List.of(), findings(new ExpiredRule(CLOCK), certificate));
	}
}
