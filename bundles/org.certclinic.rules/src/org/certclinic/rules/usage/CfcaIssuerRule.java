package org.certclinic.rules.usage;

import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** Tells which of the authority's systems a certificate is of, and so where to look it up. */
public final class CfcaIssuerRule extends EvidenceRule<CertificateEvidence> {
	private final CaSystem system;

	public CfcaIssuerRule(CaSystem system) {
		super(CertificateEvidence.class, new RuleMetadata(id(system), Severity.INFO, new Citation("CFCA support FAQ", "")));
		this.system = system;
	}

	static RuleId id(CaSystem system) {
		return new RuleId("cfca.issuer." + system.name().toLowerCase(Locale.ROOT));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return Traits.issuerSystem(certificate).filter(system::equals).map(_ -> finding(certificate));
	}
}
