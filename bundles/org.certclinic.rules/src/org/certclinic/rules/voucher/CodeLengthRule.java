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

/** A code with too few or too many characters. Nobody says how long a reference number of E-01 is. */
public final class CodeLengthRule extends VoucherRule {
	private static final int E01_AUTHORIZATION = 12;
	private static final int J01 = 32;

	private final CaSystem system;

	public CodeLengthRule(CaSystem system) {
		super(id(system), Severity.ERROR);
		this.system = system;
	}

	static RuleId id(CaSystem system) {
		return id(system, "length");
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		List<Object> flaws = new ArrayList<>();
		for (Code code : codes.of(system)) {
			int length = code.letters().length();
			if (isWrong(code.field(), length)) {
				flaws.add(Phrase.of("code.length", code.field().phrase(), length));
			}
		}
		return finding(voucher, flaws);
	}

	private boolean isWrong(WhichCode field, int length) {
		return switch (system) {
		case E01 -> field == WhichCode.AUTHORIZATION && length != E01_AUTHORIZATION;
		case J01 -> length != J01;
		};
	}
}
