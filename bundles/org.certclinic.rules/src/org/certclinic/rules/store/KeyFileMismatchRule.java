package org.certclinic.rules.store;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Neighbours;

/**
 * A private key that belongs to none of the certificates that lie beside it. Keys inside a store are judged with their store. An error
 * where there is but one certificate that it could be for.
 */
public final class KeyFileMismatchRule extends EvidenceRule<KeyEvidence> {
	static final RuleId ID = new RuleId("key.certificate-mismatch");

	public KeyFileMismatchRule() {
		super(KeyEvidence.class, new RuleMetadata(ID, Severity.ERROR, new Citation("PKCS #8", "")));
	}

	@Override
	protected boolean appliesTo(KeyEvidence key) {
		return key.isPrivate() && key.publicKey().isPresent();
	}

	@Override
	protected Optional<Finding> judge(KeyEvidence key, Neighbours neighbours) {
		int certified = neighbours.certifiedKeys();
		boolean silent = certified == 0 || neighbours.areStoreOf(key.source()) || neighbours.haveCertificateOf(key.publicKey()
				.orElseThrow());
		return silent ? Optional.empty()
				: Optional.of(finding(key, certified == 1 ? Severity.ERROR : Severity.WARNING).with("certificates", certified));
	}
}
