package org.certclinic.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleIdTest {
	@Test
	void isItsValue() {
		assertEquals("x509.validity.not-yet-valid", new RuleId("x509.validity.not-yet-valid").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "expired", "X509.expired", "x509..expired", "x509.validity expired", "x509.-expired" })
	void hasOneForm(String value) {
		assertThrows(IllegalArgumentException.class, () -> new RuleId(value));
	}
}
