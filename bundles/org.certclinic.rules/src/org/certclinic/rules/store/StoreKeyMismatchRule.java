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

/** A store that ties a private key to a certificate of another key. RFC 7292, 4.2. */
public final class StoreKeyMismatchRule extends EvidenceRule<StoreEvidence> {
	static final RuleId ID = new RuleId("store.key-mismatch");

	public StoreKeyMismatchRule() {
		super(StoreEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(7292, "4.2")));
	}

	@Override
	protected Optional<Finding> judge(StoreEvidence store) {
		List<Entry> keys = Entries.of(store, EntryKind.PRIVATE_KEY);
		List<Entry> certificates = Entries.of(store, EntryKind.CERTIFICATE);
		for (int i = 0; i < keys.size(); i++) {
			Entry key = keys.get(i);
			List<Entry> tied = certificates.stream().filter(certificate -> Entries.areTied(key, certificate)).toList();
			boolean unlike = !tied.isEmpty() && tied.stream().allMatch(certificate -> differ(key, certificate));
			if (unlike) {
				return Optional.of(finding(store).with("key", Entries.name(key, i)).with("certificate",
						Entries.name(tied.getFirst(), certificates.indexOf(tied.getFirst()))));
			}
		}
		return Optional.empty();
	}

	private static boolean differ(Entry key, Entry certificate) {
		return key.publicKey().isPresent() && certificate.publicKey().isPresent() && !Entries.haveOneKey(key, certificate);
	}
}
