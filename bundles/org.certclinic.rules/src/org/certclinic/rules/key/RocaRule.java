package org.certclinic.rules.key;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.Roca;

/** An RSA key made by a chip whose keys can be broken. CVE-2017-15361. */
public final class RocaRule extends PublicKeyRule {
	static final RuleId ID = new RuleId("x509.key.roca");

	public RocaRule() {
		super(new RuleMetadata(ID, Severity.ERROR, new Citation("CVE-2017-15361", "")));
	}

	@Override
	Optional<Finding> judge(PublicKeyInfo key, Evidence evidence) {
		return key.modulus().filter(Roca::hasFingerprint).map(_ -> finding(evidence));
	}
}
