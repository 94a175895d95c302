package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.CLOCK;
import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class OldVoucherRuleTest {
	@Test
	void findsTheFifteenthDay() {
		assertEquals(15L, only(new OldVoucherRule(CLOCK), Vouchers.dated("2026-05-17")).values().get("days"));
	}

	@Test
	void allowsFourteenDays() {
		assertEquals(List.of(), findings(new OldVoucherRule(CLOCK), Vouchers.dated("2026-05-18")));
	}

	@Test
	void isSilentWithoutADate() {
		var voucher = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);

		assertEquals(List.of(), findings(new OldVoucherRule(CLOCK), voucher));
	}
}
