package org.certclinic.rules.voucher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A rule on the codes of a voucher. */
abstract class VoucherRule extends EvidenceRule<VoucherEvidence> {
	private static final Citation FAQ = new Citation("CFCA support FAQ", "");

	VoucherRule(RuleId id, Severity severity) {
		super(VoucherEvidence.class, new RuleMetadata(id, severity, FAQ));
	}

	/** For example {@code voucher.e01.length}. */
	static RuleId id(CaSystem system, String what) {
		return new RuleId("voucher." + system.name().toLowerCase(Locale.ROOT) + "." + what);
	}

	@Override
	protected final Optional<Finding> judge(VoucherEvidence voucher) {
		return judge(voucher, VoucherCodes.of(voucher));
	}

	abstract Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes);

	/** A finding that tells {@code flaws}; none where there are none. */
	final Optional<Finding> finding(VoucherEvidence voucher, List<?> flaws) {
		return flaws.isEmpty() ? Optional.empty() : Optional.of(finding(voucher).with("flaws", flaws));
	}
}
