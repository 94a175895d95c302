package org.certclinic.rules.store;

import static org.certclinic.rules.Examination.CLOCK;
import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class ExpiredAuthorityRuleTest {
	@Test
	void countsWhatItIssuedAndIsStillValid() {
		var authority = CertificateBuilder.authority().valid("2016-01-01T00:00:00Z", "2026-01-01T00:00:00Z").build();

		Finding finding = only(new ExpiredAuthorityRule(CLOCK), CertificateBuilder.sound(), authority);

		assertEquals(authority, finding.evidence());
		assertEquals(1L, finding.values().get("issued"));
	}

	@Test
	void isSilentForACaAlone() {
		var certificate = CertificateBuilder.authority().valid("2016-01-01T00:00:00Z", "2026-01-01T00:00:00Z").build();

		assertEquals(List.of(), findings(new ExpiredAuthorityRule(CLOCK), certificate));
	}

	@Test
	void isSilentWhereItsSuccessorIsThere() {
		var first = CertificateBuilder.sound();
		var second = CertificateBuilder.authority().valid("2016-01-01T00:00:00Z", "2026-01-01T00:00:00Z").build();
		var third = CertificateBuilder.authority().build();

		assertEquals(List.of(), findings(new ExpiredAuthorityRule(CLOCK), first, second, third));
	}

	@Test
	void isSilentWhereWhatItIssuedHasExpiredToo() {
		var first = CertificateBuilder.authority().valid("2016-01-01T00:00:00Z", "2026-01-01T00:00:00Z").build();
		var second = new CertificateBuilder().valid("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z").build();

		assertEquals(List.of(), findings(new ExpiredAuthorityRule(CLOCK), first, second));
	}

	@Test
	void isSilentForOthersCertificates() {
		var first = CertificateBuilder.authority().valid("2016-01-01T00:00:00Z", "2026-01-01T00:00:00Z").build();
		var second = new CertificateBuilder().issuer("CN=Other CA").build();

		assertEquals(List.of(), findings(new ExpiredAuthorityRule(CLOCK), first, second));
	}
}
