package org.certclinic.rules.profile;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A critical extension that programs do not know: they must refuse the certificate. RFC 5280, 4.2. */
public final class UnknownCriticalExtensionRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.extension.unknown-critical");

	public UnknownCriticalExtensionRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.2")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		for (Extension extension : certificate.extensions()) {
			if (extension.critical() && !ExtensionNames.isKnown(extension.oid())) {
				return Optional.of(finding(certificate).with("oid", extension.oid()));
			}
		}
		return Optional.empty();
	}
}
