package org.certclinic.rules.store;

import java.util.List;

import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.Entry;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;

/** Looks things up in a store. */
final class Entries {
	private Entries() {
	}

	static List<Entry> of(StoreEvidence store, EntryKind kind) {
		return store.entries().stream().filter(entry -> entry.kind() == kind).toList();
	}

	static long count(StoreEvidence store, EntryKind kind) {
		return store.entries().stream().filter(entry -> entry.kind() == kind).count();
	}

	/** What to call it: its name, else its place among its kind. */
	static String name(Entry entry, int index) {
		return entry.name().filter(name -> !name.isBlank()).orElse("#" + (index + 1));
	}

	/** Whether both name the same local key. */
	static boolean areTied(Entry key, Entry certificate) {
		return key.localKey().isPresent() && key.localKey().equals(certificate.localKey());
	}

	/** Whether both keys are known and are one. */
	static boolean haveOneKey(Entry key, Entry certificate) {
		return key.publicKey().isPresent() && certificate.publicKey().isPresent()
				&& key.publicKey().get().isSameKey(certificate.publicKey().get());
	}
}
