package org.certclinic.rules.usage;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** A certificate that may sign certificates and is no CA's. RFC 5280, 4.2.1.9. */
public final class CertSignWithoutAuthorityRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.ca.sign-without-ca");

	public CertSignWithoutAuthorityRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.2.1.9")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return Traits.hasUsage(certificate, Bit.KEY_CERT_SIGN) && !Traits.isAuthority(certificate) ? Optional.of(finding(certificate))
				: Optional.empty();
	}
}
