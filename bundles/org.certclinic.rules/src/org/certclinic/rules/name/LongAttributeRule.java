package org.certclinic.rules.name;

import java.util.Map;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** An attribute longer than its upper bound. RFC 5280, appendix A.1. */
public final class LongAttributeRule extends NameRule {
	static final RuleId ID = new RuleId("x509.name.too-long");
	private static final Map<String, Integer> BOUNDS = Map.of("2.5.4.3", 64, "2.5.4.10", 64, "2.5.4.11", 64, "2.5.4.7", 128, "2.5.4.8", 128,
			"2.5.4.5", 64, "1.2.840.113549.1.9.1", 255);
	private static final int LEAST_BOUND = 64;

	public LongAttributeRule() {
		super(new RuleMetadata(ID, Severity.INFO, Citation.rfc(5280, "A.1")));
	}

	@Override
	boolean isWrong(NameAttribute attribute) {
		return attribute.text().length() > LEAST_BOUND && length(attribute) > BOUNDS.getOrDefault(attribute.oid(), Integer.MAX_VALUE);
	}

	@Override
	Finding told(Finding finding, NameAttribute attribute) {
		return finding.with("length", length(attribute)).with("bound", BOUNDS.get(attribute.oid()));
	}

	private static int length(NameAttribute attribute) {
		return attribute.text().codePointCount(0, attribute.text().length());
	}
}
