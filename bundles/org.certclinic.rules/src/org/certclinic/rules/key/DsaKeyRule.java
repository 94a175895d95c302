package org.certclinic.rules.key;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** A DSA key: no longer approved for new signatures, and no browser takes it. FIPS 186-5. */
public final class DsaKeyRule extends PublicKeyRule {
	static final RuleId ID = new RuleId("x509.key.dsa");
	private static final int BROKEN = 1024;

	public DsaKeyRule() {
		super(new RuleMetadata(ID, Severity.WARNING, new Citation("FIPS 186-5", "4")));
	}

	@Override
	Optional<Finding> judge(PublicKeyInfo key, Evidence evidence) {
		if (!key.family().equals("DSA")) {
			return Optional.empty();
		}
		return Optional.of(finding(evidence, key.size() > 0 && key.size() < BROKEN ? Severity.ERROR : Severity.WARNING).with("size",
				key.size()));
	}
}
