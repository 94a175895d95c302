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

final class CodeLengthRuleTest {
	@Test
	void countsTheLettersOfAnE01Code() {
		var voucher = Vouchers.of(CaSystem.E01, Vouchers.E01_REFERENCE, "7VHP-SQKB-DC4");

		Finding finding = only(new CodeLengthRule(CaSystem.E01), voucher);

		assertEquals(CodeLengthRule.id(CaSystem.E01), finding.rule());
		assertEquals(List.of(Phrase.of("code.length", Phrase.of("field.authorization"), 11)), finding.values().get("flaws"));
	}

	@Test
	void countsBothCodesOfJ01() {
		var voucher = Vouchers.of(Vouchers.J01_REFERENCE.substring(1), Vouchers.J01_AUTHORIZATION + "0");

		assertEquals(2, ((List<?>) only(new CodeLengthRule(CaSystem.J01), voucher).values().get("flaws")).size());
	}

	@Test
	void isSilentForWholeCodes() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of(Vouchers.J01_REFERENCE, Vouchers.J01_AUTHORIZATION);

		assertEquals(List.of(), findings(new CodeLengthRule(CaSystem.E01), first, second));
	}

	@Test
	void isSilentForWholeCodesOfJ01() {
		var first = Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION);
		var second = Vouchers.of(Vouchers.J01_REFERENCE, Vouchers.J01_AUTHORIZATION);

		assertEquals(List.of(), findings(new CodeLengthRule(CaSystem.J01), first, second));
	}

	@Test
	void leavesOtherSystemsAlone() {
		var voucher = Vouchers.of(Vouchers.E01_REFERENCE, "7VHP-SQKB");

		assertEquals(List.of(), findings(new CodeLengthRule(CaSystem.J01), voucher));
	}
}
