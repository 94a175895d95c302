package org.certclinic.rules.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.rules.Phrase;

/** A code with blanks or invisible characters in or around it, as they come along when text is copied. */
public final class BlanksRule extends VoucherRule {
	static final RuleId ID = new RuleId("voucher.blanks");

	public BlanksRule() {
		super(ID, Severity.WARNING);
	}

	@Override
	Optional<Finding> judge(VoucherEvidence voucher, VoucherCodes codes) {
		List<Object> flaws = new ArrayList<>();
		for (Code code : codes.all()) {
			long blanks = code.typed().codePoints().filter(Code::isBlank).count();
			if (blanks > 0) {
				flaws.add(Phrase.of("code.blanks", code.field().phrase(), blanks));
			}
		}
		return finding(voucher, flaws);
	}
}
