package org.certclinic.rules.voucher;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;

/** The reference number in the place of the authorization code and the other way round. With J-01 nothing tells them apart. */
public final class SwappedCodesRule extends VoucherRule {
	static final RuleId ID = new RuleId("voucher.swapped");

	public SwappedCodesRule() {
		super(ID, Severity.ERROR);
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		return codes.swapped() ? Optional.of(finding(voucher)) : Optional.empty();
	}
}
