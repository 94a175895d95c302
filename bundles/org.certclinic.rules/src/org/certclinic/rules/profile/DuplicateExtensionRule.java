package org.certclinic.rules.profile;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** An extension that is there twice. RFC 5280, 4.2. */
public final class DuplicateExtensionRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.extension.duplicate");
	/** Beyond so many, which nobody writes but attackers, repeats are not looked for. */
	private static final int MOST = 200;

	public DuplicateExtensionRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.2")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		List<Extension> extensions = certificate.extensions();
		for (int i = 1; i < Math.min(extensions.size(), MOST); i++) {
			for (int j = 0; j < i; j++) {
				if (extensions.get(j).oid().equals(extensions.get(i).oid())) {
					return Optional.of(finding(certificate).with("extension", ExtensionNames.name(extensions.get(i).oid())));
				}
			}
		}
		return Optional.empty();
	}
}
