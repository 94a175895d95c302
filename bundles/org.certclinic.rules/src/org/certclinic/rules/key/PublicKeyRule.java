package org.certclinic.rules.key;

import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.RequestEvidence;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A rule that judges public keys wherever they are: in certificates, in requests, by themselves, or as half of a private key. */
abstract class PublicKeyRule extends EvidenceRule<Evidence> {
	PublicKeyRule(RuleMetadata metadata) {
		super(Evidence.class, metadata);
	}

	@Override
	protected final boolean appliesTo(Evidence evidence) {
		return key(evidence).isPresent();
	}

	@Override
	protected final Optional<Finding> judge(Evidence evidence) {
		return judge(key(evidence).orElseThrow(), evidence);
	}

	/** What is to be said of this key, which {@code evidence} holds. */
	abstract Optional<Finding> judge(PublicKeyInfo key, Evidence evidence);

	private static Optional<PublicKeyInfo> key(Evidence evidence) {
		return switch (evidence) {
		case CertificateEvidence certificate -> certificate.key();
		case RequestEvidence request -> request.key();
		case KeyEvidence key -> key.publicKey();
		case CrlEvidence _, OcspEvidence _, StoreEvidence _, VoucherEvidence _, ChainEvidence _, TokenEvidence _ -> Optional.empty();
		};
	}
}
