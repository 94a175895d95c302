package org.certclinic.rules.store;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.Entry;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A store with a private key and no certificate for it. Told only where everything inside could be read. */
public final class KeyWithoutCertificateRule extends EvidenceRule<StoreEvidence> {
	static final RuleId ID = new RuleId("store.key-without-certificate");

	public KeyWithoutCertificateRule() {
		super(StoreEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(7292, "4.2")));
	}

	@Override
	protected Optional<Finding> judge(StoreEvidence store) {
		if (!store.opened() || store.kind() == StoreEvidence.Kind.ZIP) {
			return Optional.empty();
		}
		List<Entry> keys = Entries.of(store, EntryKind.PRIVATE_KEY);
		List<Entry> certificates = Entries.of(store, EntryKind.CERTIFICATE);
		for (int i = 0; i < keys.size(); i++) {
			Entry key = keys.get(i);
			if (certificates.stream().noneMatch(certificate -> mayBelong(key, certificate))) {
				return Optional.of(finding(store).with("key", Entries.name(key, i)).with("certificates", certificates.size()));
			}
		}
		return Optional.empty();
	}

	/** Where one of the two keys is unknown nobody can say that they differ. */
	private static boolean mayBelong(Entry key, Entry certificate) {
		return Entries.areTied(key, certificate) || Entries.haveOneKey(key, certificate) || key.publicKey().isEmpty()
				|| certificate.publicKey().isEmpty();
	}
}
