package org.certclinic.x509.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.pbe.PbeWriter;
import org.certclinic.x509.pbe.Spelling;

/** New PKCS#12 files. */
final class Pkcs12Writer {
	private Pkcs12Writer() {
	}

	/** A key with its chain, leaf first; without a key a store of trusted certificates. */
	static byte[] write(List<CertificateEvidence> chain, Optional<OpenKey> key, Spelling password, PbeWriter writer) {
		byte[] certificates = SafeBags.encrypted(writer, password, bags(chain, key.isPresent()));
		byte[] safe = key.map(found -> DerWriter.sequence(certificates, SafeBags.open(keyBag(chain.getFirst(), found, password, writer))))
				.orElseGet(() -> DerWriter.sequence(certificates));
		return SafeBags.file(safe, Optional.of(writer.macData(safe, password)));
	}

	private static byte[] keyBag(CertificateEvidence leaf, OpenKey key, Spelling password, PbeWriter writer) {
		return SafeBags.key(writer.encrypt(key.pkcs8(), password), SafeBags.friendlyName(leaf.label()), SafeBags.localKeyId(keyId(leaf.encoded())));
	}

	private static byte[][] bags(List<CertificateEvidence> chain, boolean withKey) {
		List<byte[]> bags = new ArrayList<>();
		List<String> names = EntryNames.of(chain);
		for (int i = 0; i < chain.size(); i++) {
			Octets encoded = chain.get(i).encoded();
			if (!withKey) {
				bags.add(SafeBags.certificate(encoded, SafeBags.friendlyName(names.get(i)), SafeBags.trusted()));
			} else if (i == 0) {
				bags.add(SafeBags.certificate(encoded, SafeBags.friendlyName(chain.getFirst().label()), SafeBags.localKeyId(keyId(encoded))));
			} else {
				bags.add(SafeBags.certificate(encoded));
			}
		}
		return bags.toArray(byte[][]::new);
	}

	/** As OpenSSL makes it. */
	private static byte[] keyId(Octets certificate) {
		return certificate.digest("SHA-1").toArray();
	}
}
