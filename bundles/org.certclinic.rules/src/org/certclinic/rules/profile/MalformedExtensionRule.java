package org.certclinic.rules.profile;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent.Malformed;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** An extension whose value is not what its OID promises. RFC 5280, 4.2. */
public final class MalformedExtensionRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.extension.malformed");

	public MalformedExtensionRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.2")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		for (Extension extension : certificate.extensions()) {
			if (extension.content() instanceof Malformed(var problem)) {
				return Optional.of(finding(certificate).with("extension", ExtensionNames.name(extension.oid())).with("problem",
						problem.message()));
			}
		}
		return Optional.empty();
	}
}
