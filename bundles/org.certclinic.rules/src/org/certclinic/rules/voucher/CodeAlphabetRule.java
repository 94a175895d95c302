package org.certclinic.rules.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.rules.voucher.Code.Field;

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
			flaws.addAll(code.tell(alphabet(code.field()).or(c -> ConfusionRule.isConfused(system, code.field(), c)).negate(),
					Code::character));
		}
		return finding(voucher, flaws);
	}

	private IntPredicate alphabet(Field field) {
		return switch (system) {
		case E01 -> field == Field.REFERENCE ? Code::isDigit : c -> Code.isLetterOrDigit(c) || c == '-';
		case J01 -> c -> Code.isDigit(c) || c >= 'a' && c <= 'f';
		};
	}
}
