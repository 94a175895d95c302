package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class CodeAlphabetRuleTest {
	@Test
	void tellsPlacesOfAJ01Code() {
		var voucher = Vouchers.of("0a1b2c3d4e5f6071829gAb4c5d6e7f80", Vouchers.J01_AUTHORIZATION);

		Finding finding = only(new CodeAlphabetRule(CaSystem.J01), voucher);

		assertEquals(List.of(Phrase.of("code.character", Phrase.of("field.reference"), 20, Phrase.of("character.other", "g")),
				Phrase.of("code.character", Phrase.of("field.reference"), 21, Phrase.of("character.other", "A"))), finding.values()
						.get("flaws"));
	}

	@Test
	void tellsPlacesOfAnE01CodeByGroups() {
		var voucher = Vouchers.of(Vouchers.E01_REFERENCE, "7VHP-SQ#B-DC43");

		assertEquals(List.of(Phrase.of("code.grouped", Phrase.of("field.authorization"), 2, 3, Phrase.of("character.other", "#"))),
				only(new CodeAlphabetRule(CaSystem.E01), voucher).values().get("flaws"));
	}

	@Test
	void neverTellsMoreThanThreeCharacters() {
		var voucher = Vouchers.of(CaSystem.J01, "zyxwvutsrqpn2c3d4e5f60718293a4b5", Vouchers.J01_AUTHORIZATION);

		List<?> flaws = (List<?>) only(new CodeAlphabetRule(CaSystem.J01), voucher).values().get("flaws");

		assertEquals(4, flaws.size());
		assertEquals(Phrase.of("code.more", 9), flaws.getLast());
	}

	@Test
	void leavesConfusionsToTheirRule() {
		var voucher = Vouchers.of("l" + Vouchers.J01_REFERENCE.substring(1), Vouchers.J01_AUTHORIZATION);

		assertEquals(List.of(), findings(new CodeAlphabetRule(CaSystem.J01), voucher));
	}

	@Test
	void isSilentForRightCodes() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of(Vouchers.J01_REFERENCE, Vouchers.J01_AUTHORIZATION);

		assertEquals(List.of(), findings(new CodeAlphabetRule(CaSystem.E01), first, second));
	}
}
