package org.certclinic.rules.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.rules.Phrase;

/**
 * A letter in the place of the digit that looks like it: {@code l} or {@code I} for 1, {@code o} or {@code O} for 0. E-01's
 * authorization codes have letters of their own, in capitals; of these only a small l is suspect.
 */
public final class ConfusionRule extends VoucherRule {
	private final CaSystem system;

	public ConfusionRule(CaSystem system) {
		super(id(system), Severity.ERROR);
		this.system = system;
	}

	static RuleId id(CaSystem system) {
		return id(system, "confusion");
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		List<Object> flaws = new ArrayList<>();
		for (Code code : codes.of(system)) {
			flaws.addAll(code.tell(c -> isConfused(system, code.field(), c), c -> confusion(code.field(), c)));
		}
		return finding(voucher, flaws);
	}

	/** Whether the character was hardly meant in that code. */
	static boolean isConfused(CaSystem system, WhichCode field, int c) {
		return system == CaSystem.E01 && field == WhichCode.AUTHORIZATION ? c == 'l' || c == '|' : "lI|oO".indexOf(c) >= 0;
	}

	private Phrase confusion(WhichCode field, int c) {
		if (system == CaSystem.E01 && field == WhichCode.AUTHORIZATION) {
			return Phrase.of("confusion.one-or-i", Code.character(c));
		}
		return Phrase.of("confusion", Code.character(c), "oO".indexOf(c) >= 0 ? 0 : 1);
	}
}
