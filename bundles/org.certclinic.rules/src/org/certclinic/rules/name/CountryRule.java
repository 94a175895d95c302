package org.certclinic.rules.name;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** A country that is not two capital letters. RFC 5280, appendix A.1, and ISO 3166-1. */
public final class CountryRule extends NameRule {
	static final RuleId ID = new RuleId("x509.name.country");
	private static final String COUNTRY = "2.5.4.6";

	public CountryRule() {
		super(new RuleMetadata(ID, Severity.INFO, Citation.rfc(5280, "A.1")));
	}

	@Override
	boolean isWrong(NameAttribute attribute) {
		if (!attribute.oid().equals(COUNTRY)) {
			return false;
		}
		String text = attribute.text();
		return text.length() != 2 || !isCapital(text.charAt(0)) || !isCapital(text.charAt(1));
	}

	private static boolean isCapital(char c) {
		return c >= 'A' && c <= 'Z';
	}

	@Override
	Finding told(Finding finding, NameAttribute attribute) {
		return finding.with("country", attribute.text());
	}
}
