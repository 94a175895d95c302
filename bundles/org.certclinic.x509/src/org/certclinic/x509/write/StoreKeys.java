package org.certclinic.x509.write;

import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;

/** Private keys in stores that a password protects. */
final class StoreKeys {
	private StoreKeys() {
	}

	/** The first key of a store as PKCS#8, for the caller to wipe; none where there is none. */
	static Optional<byte[]> first(Octets content, Source source, Passwords passwords) {
		return Optional.empty();
	}
}
