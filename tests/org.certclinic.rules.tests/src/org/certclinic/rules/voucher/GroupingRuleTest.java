package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.Phrase;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class GroupingRuleTest {
	@Test
	void findsACodeWithoutHyphens() {
		assertEquals(Phrase.of("grouping.none"), only(new GroupingRule(), Vouchers.of(Vouchers.E01_REFERENCE, "7VHPSQKBDC43")).values()
				.get("flaw"));
	}

	@Test
	void findsBlanksForHyphens() {
		assertEquals(Phrase.of("grouping.none"), only(new GroupingRule(), Vouchers.of(Vouchers.E01_REFERENCE, "7VHP SQKB DC43")).values()
				.get("flaw"));
	}

	@Test
	void findsHyphensElsewhere() {
		assertEquals(Phrase.of("grouping.elsewhere"), only(new GroupingRule(), Vouchers.of(Vouchers.E01_REFERENCE, "7VHPS-QKB-DC43"))
				.values().get("flaw"));
	}

	@Test
	void isSilentForThreeGroupsOfFour() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of(Vouchers.E01_REFERENCE, "7VHP－SQKB－DC43");

		assertEquals(List.of(), findings(new GroupingRule(), first, second));
	}

	@Test
	void leavesWrongLengthsToTheirRule() {
		assertEquals(List.of(), findings(new GroupingRule(), Vouchers.of(Vouchers.E01_REFERENCE, "7VHPSQKBDC4")));
	}
}
