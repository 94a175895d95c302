package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class ReversedValidityRuleTest {
	@Test
	void findsAnEndBeforeTheBeginning() {
		var certificate = new CertificateBuilder().valid("2026-01-01T00:00:00Z", "2025-01-01T00:00:00Z").build();

		assertEquals(Severity.ERROR, only(new ReversedValidityRule(), certificate).severity());
	}

	@Test
	void allowsASingleSecond() {
		var certificate = new CertificateBuilder().valid("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z").build();

		assertEquals(List.of(), findings(new ReversedValidityRule(), certificate));
	}
}
