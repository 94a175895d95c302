package org.certclinic.rules.key;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** A key that is too short: RSA and DH under 2048 bits, elliptic curves under 224. NIST SP 800-57 Part 1, 5.6.1. */
public final class WeakKeyRule extends PublicKeyRule {
	static final RuleId ID = new RuleId("x509.key.weak");

	public WeakKeyRule() {
		super(new RuleMetadata(ID, Severity.WARNING, new Citation("NIST SP 800-57 Part 1", "5.6.1")));
	}

	@Override
	Optional<Finding> judge(PublicKeyInfo key, Evidence evidence) {
		return switch (key.family()) {
		case "RSA", "RSASSA-PSS", "DH" -> judge(key, evidence, 2048, 1024);
		case "EC", "SM2" -> judge(key, evidence, 224, 160);
		default -> Optional.empty(); // an open set of names; DSA has a rule of its own
		};
	}

	/** Below {@code broken} bits a key was broken in public, or could be. */
	private Optional<Finding> judge(PublicKeyInfo key, Evidence evidence, int sound, int broken) {
		if (key.size() >= sound || key.size() <= 0) {
			return Optional.empty();
		}
		Severity severity = key.size() < broken ? Severity.ERROR : Severity.WARNING;
		return Optional.of(finding(evidence, severity).with("family", key.family()).with("size", key.size()).with("sound", sound));
	}
}
