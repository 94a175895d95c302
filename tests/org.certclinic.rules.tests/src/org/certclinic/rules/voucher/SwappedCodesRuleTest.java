package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class SwappedCodesRuleTest {
	@Test
	void findsTheCodesInEachOthersPlace() {
		var voucher = Vouchers.of(Vouchers.E01_AUTHORIZATION, Vouchers.E01_REFERENCE);

		assertEquals(Severity.ERROR, only(new SwappedCodesRule(), voucher).severity());
	}

	@Test
	void findsThemThroughFullWidth() {
		var voucher = Vouchers.of("７VHP—SQKB—DC43", "８１３４４３１４");

		assertEquals(SwappedCodesRule.ID, only(new SwappedCodesRule(), voucher).rule());
	}

	@Test
	void isSilentForCodesInPlace() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of(Vouchers.J01_REFERENCE, Vouchers.J01_AUTHORIZATION);

		assertEquals(List.of(), findings(new SwappedCodesRule(), first, second));
	}
}
