package org.certclinic.rules.name;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** An attribute without a value. X.520 asks for one character at least. */
public final class EmptyAttributeRule extends NameRule {
	static final RuleId ID = new RuleId("x509.name.empty-attribute");

	public EmptyAttributeRule() {
		super(new RuleMetadata(ID, Severity.INFO, Citation.rfc(5280, "A.1")));
	}

	@Override
	boolean isWrong(NameAttribute attribute) {
		return attribute.raw().isEmpty() || attribute.text().isBlank();
	}
}
