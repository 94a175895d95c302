package org.certclinic.rules.usage;

import java.util.List;
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

/**
 * A certificate that may encrypt and not sign: nobody can log in with it. A server's may do so. Only a note where its signing half is
 * there too. RFC 5280, 4.2.1.3.
 */
public final class EncryptionOnlyRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.usage.encryption-only");

	public EncryptionOnlyRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.2.1.3")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate, Neighbours neighbours) {
		if (!Traits.isForEncryptionOnly(certificate) || Traits.isAuthority(certificate)) {
			return Optional.empty();
		}
		List<String> purposes = Traits.purposes(certificate);
		if (Purposes.nameAnotherTrade(purposes)) {
			return Optional.empty();
		}
		boolean paired = neighbours.withSubject(certificate.subject().encoded()).stream().anyMatch(Traits::isForSigning);
		return Optional.of(finding(certificate, paired ? Severity.INFO : Severity.WARNING));
	}
}
