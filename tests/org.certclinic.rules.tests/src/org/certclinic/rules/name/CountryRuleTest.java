package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CountryRuleTest {
	@ParameterizedTest
	@ValueSource(strings = { "C=China", "C=cn", "C=C", "C=中国" })
	void findsWhatIsNoCode(String country) {
		var certificate = new CertificateBuilder().subject(country, "CN=test").build();

		assertEquals(country.substring(2), only(new CountryRule(), certificate).values().get("country"));
	}

	@Test
	void isSilentForTwoCapitals() {
		assertEquals(List.of(), findings(new CountryRule(), CertificateBuilder.sound()));
	}
}
