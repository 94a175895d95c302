package org.certclinic.rules.key;

import java.math.BigInteger;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** An RSA modulus that a prime below 752 divides: whoever looks finds the private key. NIST SP 800-89, 5.3.3. */
public final class SmallFactorRule extends PublicKeyRule {
	static final RuleId ID = new RuleId("x509.key.small-factor");

	public SmallFactorRule() {
		super(new RuleMetadata(ID, Severity.ERROR, new Citation("NIST SP 800-89", "5.3.3")));
	}

	@Override
	Optional<Finding> judge(PublicKeyInfo key, Evidence evidence) {
		if (key.modulus().isEmpty()) {
			return Optional.empty();
		}
		BigInteger modulus = key.modulus().get();
		int factor = modulus.signum() > 0 ? SmallPrimes.factorOf(modulus) : 0;
		return factor == 0 ? Optional.empty() : Optional.of(finding(evidence).with("factor", factor));
	}
}
