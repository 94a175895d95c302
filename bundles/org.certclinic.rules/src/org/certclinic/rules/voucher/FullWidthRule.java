package org.certclinic.rules.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.rules.Phrase;

/** A code typed with a Chinese input method: full-width letters and digits, or a dash that is no hyphen. */
public final class FullWidthRule extends VoucherRule {
	static final RuleId ID = new RuleId("voucher.full-width");

	public FullWidthRule() {
		super(ID, Severity.ERROR);
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		List<Object> flaws = new ArrayList<>();
		for (Code code : codes.all()) {
			long dashes = code.typed().codePoints().filter(Code::isDash).count();
			long wide = code.typed().codePoints().filter(c -> Code.isWide(c) && !Code.isDash(c)).count();
			if (dashes > 0) {
				flaws.add(Phrase.of("code.dashes", code.field().phrase(), dashes));
			}
			if (wide > 0) {
				flaws.add(Phrase.of("code.wide", code.field().phrase(), wide));
			}
		}
		return finding(voucher, flaws);
	}
}
