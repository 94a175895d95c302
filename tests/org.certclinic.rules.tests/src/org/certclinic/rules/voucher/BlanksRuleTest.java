package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.finding.Finding;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class BlanksRuleTest {
	@Test
	void countsBlanks() {
		var voucher = Vouchers.of("8134 4314", Vouchers.E01_AUTHORIZATION + "\u200b");

		Finding finding = only(new BlanksRule(), voucher);

		assertEquals(List.of(Phrase.of("code.blanks", Phrase.of("field.reference"), 1L), Phrase.of("code.blanks",
				Phrase.of("field.authorization"), 1L)),
				finding.values().get("flaws"));
	}

	@Test
	void isSilentWithoutBlanks() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of(Vouchers.J01_REFERENCE, Vouchers.J01_AUTHORIZATION);

		assertEquals(List.of(), findings(new BlanksRule(), first, second));
	}
}
