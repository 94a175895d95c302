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

/** A certificate whose key usage allows nothing. RFC 5280, 4.2.1.3. */
public final class EmptyKeyUsageRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.usage.empty");

	public EmptyKeyUsageRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.2.1.3")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return Traits.content(certificate, KeyUsage.class).filter(usage -> usage.bits().isEmpty()).map(_ -> finding(certificate));
	}
}
