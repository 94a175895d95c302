package org.certclinic.rules.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;

/** A code with characters that codes of its system do not have; those confused with a digit are left to {@link ConfusionRule}. */
public final class CodeAlphabetRule extends VoucherRule {
	private final CaSystem system;

	public CodeAlphabetRule(CaSystem system) {
		super(id(system), Severity.ERROR);
		this.system = system;
	}

	static RuleId id(CaSystem system) {
		return id(system, "alphabet");
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		List<Object> flaws = new ArrayList<>();
		for (Code code : codes.of(system)) {
			flaws.addAll(code.tell(c -> !isUsed(system, code.field(), c) && !ConfusionRule.isConfused(system, code.field(), c),
					Code::character));
		}
		return finding(voucher, flaws);
	}

	/** Whether that code of that system may have the character. */
	static boolean isUsed(CaSystem system, WhichCode code, int c) {
		return switch (system) {
		case E01 -> code == WhichCode.REFERENCE ? Code.isDigit(c) : Code.isLetterOrDigit(c) || c == '-';
		case J01 -> Code.isDigit(c) || c >= 'a' && c <= 'f';
		};
	}
}
