package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.Phrase;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class CodeMissingRuleTest {
	@Test
	void namesTheOneThatIsMissing() {
		var voucher = Vouchers.of(Vouchers.E01_REFERENCE, " ");

		assertEquals(Phrase.of("field.authorization"), only(new CodeMissingRule(), voucher).values().get("field"));
	}

	@Test
	void isSilentForBothAndForNone() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of("", "");

		assertEquals(List.of(), findings(new CodeMissingRule(), first, second));
	}
}
