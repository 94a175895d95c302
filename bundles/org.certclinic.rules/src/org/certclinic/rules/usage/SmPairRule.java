package org.certclinic.rules.usage;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Neighbours;
import org.certclinic.rules.Traits;

/** The two certificates of one SM2 subject, told of at the signing one. GM/T 0034. */
public final class SmPairRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("sm2.pair");
	private static final String SM2 = "SM2";

	public SmPairRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.INFO, new Citation("GM/T 0034", "")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate, Neighbours neighbours) {
		if (!isSm2(certificate) || !Traits.isForSigning(certificate) || Traits.isAuthority(certificate)) {
			return Optional.empty();
		}
		return neighbours.withSubject(certificate.subject().encoded()).stream().filter(other -> isPartner(certificate, other)).findFirst()
				.map(other -> finding(certificate).with("subject", certificate.label()).with("encryption", other.source().text()));
	}

	private static boolean isPartner(CertificateEvidence certificate, CertificateEvidence other) {
		return isSm2(other) && Traits.isForEncryptionOnly(other) && !Traits.isAuthority(other)
				&& other.issuer().encoded().equals(certificate.issuer().encoded());
	}

	private static boolean isSm2(CertificateEvidence certificate) {
		return certificate.key().isPresent() && certificate.key().get().family().equals(SM2);
	}
}
