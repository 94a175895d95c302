package org.certclinic.rules.signature;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A signature over an outdated digest. A root's own signature says nothing and is not judged. RFC 6151 and RFC 6194. */
public final class WeakSignatureRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.signature.weak");

	public WeakSignatureRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(6194, "")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return SignatureHash.of(certificate.signatureAlgorithm()).filter(_ -> !certificate.isSelfIssued())
				.map(hash -> finding(certificate, hash.severity()).with("hash", hash.text()));
	}
}
