package org.certclinic.rules.voucher;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;

/** A voucher of which one code is known only. */
public final class CodeMissingRule extends VoucherRule {
	static final RuleId ID = new RuleId("voucher.code-missing");

	public CodeMissingRule() {
		super(ID, Severity.WARNING);
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		if (codes.reference().isPresent() == codes.authorization().isPresent()) {
			return Optional.empty();
		}
		WhichCode missing = codes.reference().isPresent() ? WhichCode.AUTHORIZATION : WhichCode.REFERENCE;
		return Optional.of(finding(voucher).with("field", missing.phrase()));
	}
}
