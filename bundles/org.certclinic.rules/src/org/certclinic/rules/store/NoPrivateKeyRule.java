package org.certclinic.rules.store;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.core.evidence.StoreEvidence.Kind;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A PKCS#12 file with certificates and no private key: imported, they land under other people. Java's stores of trust are left alone. */
public final class NoPrivateKeyRule extends EvidenceRule<StoreEvidence> {
	static final RuleId ID = new RuleId("store.no-private-key");

	public NoPrivateKeyRule() {
		super(StoreEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(7292, "4.2")));
	}

	@Override
	protected Optional<Finding> judge(StoreEvidence store) {
		if (store.kind() != Kind.PKCS12 && store.kind() != Kind.SM2) {
			return Optional.empty();
		}
		long certificates = Entries.count(store, EntryKind.CERTIFICATE);
		boolean silent = certificates == 0 || Entries.count(store, EntryKind.PRIVATE_KEY) > 0 || Entries.count(store,
				EntryKind.ENCRYPTED) > 0;
		return silent ? Optional.empty() : Optional.of(finding(store).with("certificates", certificates));
	}
}
