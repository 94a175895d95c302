package org.certclinic.rules.voucher;

import java.util.Optional;
import java.util.stream.IntStream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.rules.Phrase;

/** An authorization code of E-01 that is not three groups of four with hyphens between. */
public final class GroupingRule extends VoucherRule {
	static final RuleId ID = id(CaSystem.E01, "grouping");
	private static final int LETTERS = 12;
	private static final int LENGTH = 14;
	private static final int FIRST_HYPHEN = 4;
	private static final int SECOND_HYPHEN = 9;

	public GroupingRule() {
		super(ID, Severity.ERROR);
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		Optional<Code> code = codes.authorization().filter(_ -> !codes.of(CaSystem.E01).isEmpty());
		if (code.isEmpty() || code.get().letters().length() != LETTERS || isGrouped(code.get().plain())) {
			return Optional.empty();
		}
		return Optional.of(finding(voucher).with("flaw", Phrase.of(code.get().plain()
				.indexOf('-') < 0 ? "grouping.none" : "grouping.elsewhere")));
	}

	private static boolean isGrouped(String plain) {
		return plain.length() == LENGTH && IntStream.range(0, LENGTH)
				.allMatch(i -> plain.charAt(i) == '-' == (i == FIRST_HYPHEN || i == SECOND_HYPHEN));
	}
}
