package org.certclinic.x509.write;

import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.store.JavaKeyProtection;
import org.certclinic.x509.store.JavaStoreEntries;
import org.certclinic.x509.store.Pkcs12Opening;
import org.certclinic.x509.store.Pkcs12Outline;
import org.certclinic.x509.store.StoreReader;

/** Private keys in stores that a password protects. */
final class StoreKeys {
	private StoreKeys() {
	}

	/** The first key of a PKCS#12 file or Java key store as PKCS#8, for the caller to wipe; none where there is none or it stays closed. */
	static Optional<byte[]> first(Octets content, Source source, Passwords passwords) {
		return new StoreReader().kindOf(content).flatMap(kind -> switch (kind) {
			case PKCS12 -> inPkcs12(DerNode.of(content), source, passwords);
			case JKS, JCEKS -> inJavaStore(content, source, passwords);
			case CERTIFICATE, CRL, CSR, OCSP, PKCS7, BKS, BCFKS, SM2, KEY, ZIP, UNKNOWN -> Optional.<byte[]> empty();
		});
	}

	private static Optional<byte[]> inPkcs12(DerNode root, Source source, Passwords passwords) {
		if (root.isDamaged()) {
			return Optional.empty();
		}
		Pkcs12Outline outline = Pkcs12Outline.of(root);
		var opening = new Pkcs12Opening(outline);
		PasswordSearch search = opening.search(source, passwords);
		try (var parts = new Pkcs12Parts(outline, opening, search.spelling())) {
			return parts.bags().flatMap(bag -> bag.privateKey(opening, search.spelling()).stream()).findFirst();
		} finally {
			search.wipe();
		}
	}

	private static Optional<byte[]> inJavaStore(Octets content, Source source, Passwords passwords) {
		JavaStoreEntries store = JavaStoreEntries.of(content);
		var budget = new Budget();
		PasswordSearch search = store.search(source, passwords, budget);
		try {
			return search.spelling().flatMap(password -> store.all().stream().flatMap(entry -> entry.key().stream())
					.flatMap(key -> JavaKeyProtection.of(DerNode.of(key)).decrypt(password, budget).stream()).findFirst());
		} finally {
			search.wipe();
		}
	}
}
