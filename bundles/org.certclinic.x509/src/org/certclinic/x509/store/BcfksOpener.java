package org.certclinic.x509.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.certclinic.core.evidence.Octets;

/** Has BouncyCastle open its own store. Apart, so that its provider is loaded for this alone. */
final class BcfksOpener {
	private BcfksOpener() {
	}

	static KeyStore open(Octets content, char[] password) throws GeneralSecurityException, IOException {
		KeyStore store = KeyStore.getInstance("BCFKS", new BouncyCastleProvider());
		store.load(new ByteArrayInputStream(content.toArray()), password);
		return store;
	}
}
