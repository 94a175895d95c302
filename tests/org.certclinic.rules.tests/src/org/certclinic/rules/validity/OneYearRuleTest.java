package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneYearRuleTest {
	@ParameterizedTest
	@ValueSource(strings = { "CN=CFCA Operation CA", "CN=CFCA Operation CA2", "O=CFCA Operation CA" })
	void findsOneYearFromTheTwoSystems(String issuer) {
		var certificate = new CertificateBuilder().issuer("C=CN", issuer).valid("2026-01-05T03:00:00Z", "2027-01-05T03:00:00Z").build();

		assertEquals(Severity.WARNING, only(new OneYearRule(), certificate).severity());
	}

	@Test
	void isSilentForTwoYears() {
		var certificate = new CertificateBuilder().issuer("CN=CFCA Operation CA2").valid("2026-01-05T03:00:00Z", "2028-01-05T03:00:00Z")
				.build();

		assertEquals(List.of(), findings(new OneYearRule(), certificate));
	}

	@Test
	void isSilentForOtherIssuers() {
		var certificate = new CertificateBuilder().issuer("CN=Other CA").valid("2026-01-05T03:00:00Z", "2027-01-05T03:00:00Z").build();

		assertEquals(List.of(), findings(new OneYearRule(), certificate));
	}
}
