package org.certclinic.rules.key;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** An RSA modulus that is zero or negative, mostly for want of the zero byte in front of it. RFC 8017, 3.1. */
public final class BadModulusRule extends PublicKeyRule {
	static final RuleId ID = new RuleId("x509.key.modulus-not-positive");

	public BadModulusRule() {
		super(new RuleMetadata(ID, Severity.ERROR, Citation.rfc(8017, "3.1")));
	}

	@Override
	Optional<Finding> judge(PublicKeyInfo key, Evidence evidence) {
		return key.modulus().filter(modulus -> modulus.signum() <= 0).map(_ -> finding(evidence));
	}
}
