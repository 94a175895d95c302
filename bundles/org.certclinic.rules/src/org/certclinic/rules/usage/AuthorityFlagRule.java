package org.certclinic.rules.usage;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** A certificate that says it is a CA's but may sign neither certificates nor lists: a flag too many. RFC 5280, 4.2.1.9. */
public final class AuthorityFlagRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.ca.flag-on-end-entity");

	public AuthorityFlagRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.2.1.9")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		Optional<KeyUsage> usage = Traits.content(certificate, KeyUsage.class);
		boolean silent = usage.isEmpty() || usage.get().bits().contains(Bit.KEY_CERT_SIGN) || usage.get().bits().contains(Bit.CRL_SIGN);
		return silent || !Traits.isAuthority(certificate) ? Optional.empty() : Optional.of(finding(certificate));
	}
}
