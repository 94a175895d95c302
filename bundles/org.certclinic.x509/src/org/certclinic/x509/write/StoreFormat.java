package org.certclinic.x509.write;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;

/** One kind of container, with the bytes of one file. Immutable; secrets are decrypted for the time of a call only. */
interface StoreFormat {
	/** What could be read, and what is wrong. */
	record Listing(List<StoreEntry> entries, Optional<Problem> problem) {
		public Listing {
			entries = List.copyOf(entries);
		}
	}

	Listing list(Source source, Passwords passwords);

	/** The file with these entries; those with a place are kept byte for byte. */
	Made write(List<StoreEntry> entries, Source source, Passwords passwords);
}
