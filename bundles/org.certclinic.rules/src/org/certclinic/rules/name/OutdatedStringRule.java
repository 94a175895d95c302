package org.certclinic.rules.name;

import java.util.Map;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** An attribute in a string type that new certificates should not use: readers differ on what the letters are. RFC 5280, 4.1.2.4. */
public final class OutdatedStringRule extends NameRule {
	static final RuleId ID = new RuleId("x509.name.outdated-string");
	private static final Map<Integer, String> OUTDATED = Map.of(20, "T61String", 21, "VideotexString", 28, "UniversalString", 30,
			"BMPString");

	public OutdatedStringRule() {
		super(new RuleMetadata(ID, Severity.INFO, Citation.rfc(5280, "4.1.2.4")));
	}

	@Override
	boolean isWrong(NameAttribute attribute) {
		return attribute.tag() >= 20 && OUTDATED.containsKey(attribute.tag());
	}

	@Override
	Finding told(Finding finding, NameAttribute attribute) {
		return finding.with("string", OUTDATED.get(attribute.tag()));
	}
}
