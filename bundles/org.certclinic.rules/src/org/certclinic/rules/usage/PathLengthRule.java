package org.certclinic.rules.usage;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** A certificate with a path length that is no CA's, or with a negative one. RFC 5280, 4.2.1.9. */
public final class PathLengthRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.ca.path-length");

	public PathLengthRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.2.1.9")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return Traits.content(certificate, BasicConstraints.class)
				.filter(constraints -> constraints.pathLength().isPresent()
						&& (!constraints.authority() || constraints.pathLength().getAsInt() < 0))
				.map(constraints -> finding(certificate).with("length", constraints.pathLength().getAsInt()));
	}
}
