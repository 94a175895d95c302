package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FullWidthRuleTest {
	@Test
	void countsFullWidthCharactersAndDashes() {
		var voucher = Vouchers.of("８1344314", "7VHP－SQKB—DC43");

		assertEquals(List.of(Phrase.of("code.wide", Phrase.of("field.reference"), 1L), Phrase.of("code.dashes",
				Phrase.of("field.authorization"), 2L)), only(new FullWidthRule(), voucher).values().get("flaws"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "－", "—", "–", "−", "一", "ー", "‐", "\u00ad" })
	void knowsWhatIsTypedForAHyphen(String dash) {
		var voucher = Vouchers.of(Vouchers.E01_REFERENCE, "7VHP" + dash + "SQKB" + dash + "DC43");

		assertEquals(Severity.ERROR, only(new FullWidthRule(), voucher).severity());
	}

	@Test
	void isSilentForAscii() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of(Vouchers.J01_REFERENCE, Vouchers.J01_AUTHORIZATION);

		assertEquals(List.of(), findings(new FullWidthRule(), first, second));
	}
}
