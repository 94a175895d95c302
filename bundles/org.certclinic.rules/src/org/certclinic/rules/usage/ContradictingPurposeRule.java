package org.certclinic.rules.usage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** A certificate with a purpose that its key usage does not allow. RFC 5280, 4.2.1.12. */
public final class ContradictingPurposeRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.usage.contradicts-purpose");

	public ContradictingPurposeRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.2.1.12")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		Optional<ExtendedKeyUsage> extended = Traits.content(certificate, ExtendedKeyUsage.class);
		Optional<KeyUsage> usage = Traits.content(certificate, KeyUsage.class);
		if (extended.isEmpty() || usage.isEmpty() || usage.get().bits().isEmpty() || Traits.isAuthority(certificate)) {
			return Optional.empty();
		}
		List<String> contradicting = new ArrayList<>();
		for (String purpose : extended.get().purposes()) {
			Optional<Set<Bit>> enough = Purposes.usages(purpose);
			if (enough.isPresent() && Collections.disjoint(enough.get(), usage.get().bits())) {
				contradicting.add(Purposes.name(purpose));
			}
		}
		return contradicting.isEmpty() ? Optional.empty() : Optional.of(finding(certificate).with("purposes", contradicting));
	}
}
