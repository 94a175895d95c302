package org.certclinic.rules.name;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** A PrintableString with characters it has no room for, for example {@code @}, {@code &} or {@code *}. X.680, 41.4. */
public final class PrintableCharactersRule extends NameRule {
	static final RuleId ID = new RuleId("x509.name.printable-characters");
	private static final int PRINTABLE_STRING = 19;

	public PrintableCharactersRule() {
		super(new RuleMetadata(ID, Severity.INFO, new Citation("X.680", "41.4")));
	}

	@Override
	boolean isWrong(NameAttribute attribute) {
		return attribute.tag() == PRINTABLE_STRING && !Bytes.isPrintable(attribute.raw()) && Bytes.isAscii(attribute.raw());
	}
}
