package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfusionRuleTest {
	@ParameterizedTest
	@CsvSource({ "l, character.small-l, 1", "I, character.capital-i, 1", "o, character.small-o, 0", "O, character.capital-o, 0" })
	void judgesEachLetterOfAJ01CodeInItsPlace(String letter, String words, int digit) {
		var voucher = Vouchers.of(Vouchers.J01_REFERENCE.substring(0, 6) + letter + Vouchers.J01_REFERENCE.substring(7),
				Vouchers.J01_AUTHORIZATION);

		Finding finding = only(new ConfusionRule(CaSystem.J01), voucher);

		assertEquals(List.of(Phrase.of("code.character", Phrase.of("field.reference"), 7, Phrase.of("confusion", Phrase.of(words), digit))),
				finding.values().get("flaws"));
	}

	@Test
	void findsLettersInAnE01Reference() {
		assertEquals(Severity.ERROR, only(new ConfusionRule(CaSystem.E01), Vouchers.of("8l3443O4", Vouchers.E01_AUTHORIZATION)).severity());
	}

	@Test
	void suspectsASmallLInAnE01Authorization() {
		var voucher = Vouchers.of(Vouchers.E01_REFERENCE, "7VHP-SQKB-DCl3");

		assertEquals(List.of(Phrase.of("code.grouped", Phrase.of("field.authorization"), 3, 3, Phrase.of("confusion.one-or-i",
				Phrase.of("character.small-l")))), only(new ConfusionRule(CaSystem.E01), voucher).values().get("flaws"));
	}

	@Test
	void allowsCapitalsInAnE01Authorization() {
		var voucher = Vouchers.of(Vouchers.E01_REFERENCE, "7OHP-SIKB-DC43");

		assertEquals(List.of(), findings(new ConfusionRule(CaSystem.E01), voucher));
	}
}
