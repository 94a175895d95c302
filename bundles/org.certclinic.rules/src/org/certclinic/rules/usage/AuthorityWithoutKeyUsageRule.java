package org.certclinic.rules.usage;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** A CA's certificate without key usage. Roots are trusted by hand and not judged. RFC 5280, 4.2.1.3. */
public final class AuthorityWithoutKeyUsageRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.ca.without-key-usage");

	public AuthorityWithoutKeyUsageRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.2.1.3")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		boolean silent = !Traits.isAuthority(certificate) || certificate.isSelfIssued() || certificate.extension("2.5.29.15").isPresent();
		return silent || Traits.content(certificate, KeyUsage.class).isPresent() ? Optional.empty() : Optional.of(finding(certificate));
	}
}
