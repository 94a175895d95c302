package org.certclinic.rules.key;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Traits;

/** An elliptic curve that is not named, or has no name that others know. RFC 5480, 2.1.1. */
public final class UnknownCurveRule extends PublicKeyRule {
	static final RuleId ID = new RuleId("x509.key.unknown-curve");
	private static final int SEQUENCE = 0x30;

	public UnknownCurveRule() {
		super(new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5480, "2.1.1")));
	}

	@Override
	Optional<Finding> judge(PublicKeyInfo key, Evidence evidence) {
		if (!key.family().equals("EC")) {
			return Optional.empty();
		}
		if (!key.algorithm().parameters().isEmpty() && key.algorithm().parameters().at(0) == SEQUENCE) {
			return Optional.of(finding(evidence).with("curve", Phrase.of("curve.explicit")));
		}
		return key.curve().filter(curve -> !Traits.isOid(curve)).isPresent() ? Optional.empty()
				: Optional.of(finding(evidence).with("curve",
						key.curve().<Object>map(oid -> oid).orElse(Phrase.of("curve.none"))));
	}
}
