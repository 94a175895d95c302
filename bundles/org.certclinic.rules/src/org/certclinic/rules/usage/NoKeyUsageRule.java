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

/** A certificate of E-01 or J-01 without key usage: some controls do not list it. RFC 5280, 4.2.1.3. */
public final class NoKeyUsageRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.usage.missing");

	public NoKeyUsageRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.INFO, Citation.rfc(5280, "4.2.1.3")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		boolean silent = certificate.version() < 3 || Traits.content(certificate, KeyUsage.class).isPresent()
				|| Traits.isAuthority(certificate) || Traits.issuerSystem(certificate).isEmpty() || hasUnreadableUsage(certificate);
		return silent ? Optional.empty() : Optional.of(finding(certificate));
	}

	private static boolean hasUnreadableUsage(CertificateEvidence certificate) {
		return certificate.extension("2.5.29.15").isPresent();
	}
}
