package org.certclinic.rules.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.rules.voucher.CodeMarks.Flaw;
import org.certclinic.rules.voucher.CodeMarks.Mark;
import org.junit.jupiter.api.Test;

final class CodeMarksTest {
	@Test
	void soundCodesHaveNoMarks() {
		assertEquals(List.of(), CodeMarks.of("12345678", WhichCode.REFERENCE, Optional.of(CaSystem.E01)));
		assertEquals(List.of(), CodeMarks.of("7VHP-SQKB-DC43", WhichCode.AUTHORIZATION, Optional.of(CaSystem.E01)));
		assertEquals(List.of(), CodeMarks.of("0123456789abcdef", WhichCode.REFERENCE, Optional.of(CaSystem.J01)));
	}

	@Test
	void lettersForDigitsAreConfused() {
		assertEquals(List.of(Flaw.CONFUSED, Flaw.CONFUSED), flaws("1O2l", WhichCode.REFERENCE, CaSystem.E01));
		assertEquals(List.of(Flaw.CONFUSED, Flaw.FOREIGN), flaws("aoG", WhichCode.AUTHORIZATION, CaSystem.J01));
	}

	@Test
	void aCapitalOMayBelongToAnAuthorizationCodeOfE01() {
		assertEquals(List.of(), flaws("7VHO-SQIB-DC43", WhichCode.AUTHORIZATION, CaSystem.E01));
	}

	@Test
	void whatIsWrongInAnySystemNeedsNone() {
		List<Mark> marks = CodeMarks.of("Ａ－ b", WhichCode.REFERENCE, Optional.empty());

		assertEquals(List.of(Flaw.WIDE, Flaw.DASH, Flaw.BLANK), marks.stream().map(Mark::flaw).toList());
		assertEquals(List.of(0, 1, 2), marks.stream().map(Mark::at).toList());
	}

	@Test
	void charactersOutsideTheBasicPlaneCountOnce() {
		List<Mark> marks = CodeMarks.of("\uD83D\uDE00x", WhichCode.REFERENCE, Optional.of(CaSystem.J01));

		assertEquals(List.of(1, 2), marks.stream().map(Mark::number).toList());
		assertEquals(2, marks.getFirst().length());
	}

	private static List<Flaw> flaws(String code, WhichCode field, CaSystem system) {
		return CodeMarks.of(code, field, Optional.of(system)).stream().map(Mark::flaw).toList();
	}
}
