package org.certclinic.rules.name;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Phrase;

/** A rule that judges each attribute of subject and issuer and tells of the first that is wrong. */
abstract class NameRule extends EvidenceRule<CertificateEvidence> {
	NameRule(RuleMetadata metadata) {
		super(CertificateEvidence.class, metadata);
	}

	@Override
	protected final Optional<Finding> judge(CertificateEvidence certificate) {
		Optional<Finding> subject = judge(certificate, certificate.subject(), "name.subject");
		return subject.isPresent() ? subject : judge(certificate, certificate.issuer(), "name.issuer");
	}

	private Optional<Finding> judge(CertificateEvidence certificate, DistinguishedName name, String which) {
		for (List<NameAttribute> attributes : name.relativeNames()) {
			for (NameAttribute attribute : attributes) {
				if (isWrong(attribute)) {
					return Optional.of(told(finding(certificate).with("name", Phrase.of(which)).with("type", attribute.type()), attribute));
				}
			}
		}
		return Optional.empty();
	}

	abstract boolean isWrong(NameAttribute attribute);

	/** The finding, which names the attribute, with what else there is to tell. */
	Finding told(Finding finding, NameAttribute attribute) {
		return finding;
	}
}
