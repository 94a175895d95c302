package org.certclinic.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

final class SecretTest {
	private final Secret secret = new Secret("7VHP-SQKB-DC43");

	@Test
	void isNotInTheTextOfTheRecordThatHoldsIt() {
		var voucher = new VoucherEvidence(Source.of("paste"), Optional.empty(), Optional.of(secret), Optional.of(secret), Optional.empty(),
				Optional.empty(), List.of(), Optional.empty());

		assertFalse(voucher.toString().contains("7VHP"), voucher::toString);
	}

	@Test
	void saysNothingOfItsLength() {
		assertEquals(new Secret("1").toString(), secret.toString());
	}

	@Test
	void isRevealedOnRequest() {
		assertEquals("7VHP-SQKB-DC43", secret.reveal());
	}
}
