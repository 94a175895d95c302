package org.certclinic.x509.store;

import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.Values;

/** A key encrypted by itself: {@code EncryptedPrivateKeyInfo}. RFC 5958, 3. */
public record ShroudedKey(PbeScheme scheme, Octets data) {
	public static Optional<ShroudedKey> of(DerNode value) {
		return Values.children(value, Tag.SEQUENCE, Tag.OCTET_STRING)
				.map(parts -> new ShroudedKey(PbeScheme.of(parts.get(0)), parts.get(1).string()));
	}
}
