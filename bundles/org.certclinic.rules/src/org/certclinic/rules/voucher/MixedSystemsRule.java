package org.certclinic.rules.voucher;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.rules.Phrase;

/** Codes of E-01 and J-01 together, or codes of one for the other: two vouchers were mixed up, or the wrong system was chosen. */
public final class MixedSystemsRule extends VoucherRule {
	static final RuleId ID = new RuleId("voucher.mixed-systems");

	public MixedSystemsRule() {
		super(ID, Severity.ERROR);
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		if (!codes.mixed()) {
			return Optional.empty();
		}
		return Optional.of(finding(voucher).with("mix", codes.system().map(system -> Phrase.of("mixed.stated", system.text()))
				.orElseGet(() -> Phrase.of("mixed.codes"))));
	}
}
