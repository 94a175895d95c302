package org.certclinic.rules;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.Entry;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;

/** Stores and keys for tests. */
public final class Stores {
	private Stores() {
	}

	public static StoreEvidence of(StoreEvidence.Kind kind, Entry... entries) {
		return new StoreEvidence(Source.of("test.pfx"), kind, true, Optional.empty(), List.of(entries));
	}

	/** A PKCS#12 file whose password nobody knows. */
	public static StoreEvidence closed(Entry... entries) {
		return new StoreEvidence(Source.of("test.pfx"), StoreEvidence.Kind.PKCS12, false, Optional.empty(), List.of(entries));
	}

	public static Entry entry(EntryKind kind, PublicKeyInfo key) {
		return new Entry(kind, Optional.of("mine"), Optional.empty(), Optional.of(key), Optional.empty());
	}

	/** One that the store ties to others of the same number. */
	public static Entry tied(EntryKind kind, PublicKeyInfo key, int number) {
		return new Entry(kind, Optional.empty(), Optional.empty(), Optional.of(key), Optional.of(Octets.of((byte) number)));
	}

	public static Entry encrypted(EntryKind kind, String protection) {
		return new Entry(kind, Optional.empty(), Optional.of(protection), Optional.empty(), Optional.empty());
	}

	public static KeyEvidence privateKey(String source, PublicKeyInfo key) {
		return new KeyEvidence(Source.of(source), true, "PKCS#8", Optional.of(key.family()), Optional.of(key), Optional.empty());
	}
}
