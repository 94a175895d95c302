package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class MixedSystemsRuleTest {
	@Test
	void findsACodeOfEach() {
		var voucher = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.J01_AUTHORIZATION);

		assertEquals(Phrase.of("mixed.codes"), only(new MixedSystemsRule(), voucher).values().get("mix"));
	}

	@Test
	void findsCodesOfTheSystemThatWasNotChosen() {
		var voucher = Vouchers.of(CaSystem.J01, Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);

		assertEquals(Phrase.of("mixed.stated", "J-01"), only(new MixedSystemsRule(), voucher).values().get("mix"));
	}

	@Test
	void isSilentForCodesOfOne() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of(Vouchers.J01_REFERENCE, Vouchers.J01_AUTHORIZATION);
		var third = Vouchers.of(CaSystem.E01, Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);

		assertEquals(List.of(), findings(new MixedSystemsRule(), first, second, third));
	}
}
