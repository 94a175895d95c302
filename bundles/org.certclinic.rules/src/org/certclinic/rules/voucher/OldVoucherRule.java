package org.certclinic.rules.voucher;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;

/** A voucher older than the 14 days a personal one is to be used within. Days are those of the authority, in Beijing. */
public final class OldVoucherRule extends VoucherRule {
	static final RuleId ID = new RuleId("voucher.too-old");
	private static final int DAYS = 14;
	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private final InstantSource clock;

	public OldVoucherRule(InstantSource clock) {
		super(ID, Severity.WARNING);
		this.clock = clock;
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		LocalDate today = LocalDate.ofInstant(clock.instant(), BEIJING);
		return voucher.issued().filter(issued -> ChronoUnit.DAYS.between(issued, today) > DAYS)
				.map(issued -> finding(voucher).with("issued", issued).with("days", ChronoUnit.DAYS.between(issued, today)));
	}
}
