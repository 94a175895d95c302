package org.certclinic.rules.key;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.Traits;

/** A key of an algorithm that nobody here knows. RFC 5280, 4.1.2.7. */
public final class UnknownKeyRule extends PublicKeyRule {
	static final RuleId ID = new RuleId("x509.key.unknown-algorithm");

	public UnknownKeyRule() {
		super(new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.1.2.7")));
	}

	@Override
	Optional<Finding> judge(PublicKeyInfo key, Evidence evidence) {
		return Traits.isOid(key.family()) ? Optional.of(finding(evidence).with("algorithm", key.algorithm().oid())) : Optional.empty();
	}
}
