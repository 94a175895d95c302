package org.certclinic.x509.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.pbe.PbeWriter;
import org.certclinic.x509.pbe.Spelling;

/** Writes the bags of a PKCS#12 file and what they lie in. RFC 7292, 4. */
final class SafeBags {
	static final String FRIENDLY_NAME = "1.2.840.113549.1.9.20";
	static final String LOCAL_KEY_ID = "1.2.840.113549.1.9.21";
	/** By which Java tells a certificate that is trusted from one that merely goes along. */
	static final String TRUSTED_KEY_USAGE = "2.16.840.1.113894.746875.1.1";
	private static final String ANY_USAGE = "2.5.29.37.0";
	private static final String BAG = "1.2.840.113549.1.12.10.1.";
	private static final String X509_CERTIFICATE = "1.2.840.113549.1.9.22.1";
	private static final String ENCRYPTED_DATA = "1.2.840.113549.1.7.6";

	private SafeBags() {
	}

	/** {@code CertBag}. */
	static byte[] certificate(Octets encoded, byte[]... attributes) {
		byte[] value = DerWriter.sequence(DerWriter.oid(X509_CERTIFICATE), DerWriter.context(0, DerWriter.octetString(encoded.toArray())));
		return bag("3", value, attributes);
	}

	/** {@code PKCS8ShroudedKeyBag}. */
	static byte[] key(PbeWriter.Encrypted key, byte[]... attributes) {
		return bag("2", key.info(), attributes);
	}

	private static byte[] bag(String type, byte[] value, byte[][] attributes) {
		List<byte[]> parts = new ArrayList<>(List.of(DerWriter.oid(BAG + type), DerWriter.context(0, value)));
		if (attributes.length > 0) {
			parts.add(set(attributes));
		}
		return DerWriter.sequence(parts.toArray(byte[][]::new));
	}

	/** In the order that DER asks for. */
	static byte[] set(byte[]... values) {
		byte[][] sorted = values.clone();
		Arrays.sort(sorted, Arrays::compareUnsigned);
		return DerWriter.set(sorted);
	}

	static byte[] friendlyName(String name) {
		return attribute(FRIENDLY_NAME, DerWriter.bmpString(name));
	}

	static byte[] localKeyId(byte[] id) {
		return attribute(LOCAL_KEY_ID, DerWriter.octetString(id));
	}

	static byte[] trusted() {
		return attribute(TRUSTED_KEY_USAGE, DerWriter.oid(ANY_USAGE));
	}

	private static byte[] attribute(String oid, byte[] value) {
		return DerWriter.sequence(DerWriter.oid(oid), DerWriter.set(value));
	}

	/** {@code ContentInfo} with bags that lie open. */
	static byte[] open(byte[]... bags) {
		return data(DerWriter.sequence(bags));
	}

	/** {@code ContentInfo} with encrypted bags. Overwrites what it encrypts, not the bags. */
	static byte[] encrypted(PbeWriter writer, Spelling password, byte[]... bags) {
		byte[] plain = DerWriter.sequence(bags);
		PbeWriter.Encrypted encrypted = writer.encrypt(plain, password);
		Arrays.fill(plain, (byte) 0);
		byte[] content = DerWriter.value(0x80, encrypted.data().toArray());
		byte[] info = DerWriter.sequence(DerWriter.oid(SignedDataWriter.DATA), encrypted.algorithm().toArray(), content);
		return DerWriter.sequence(DerWriter.oid(ENCRYPTED_DATA), DerWriter.context(0, DerWriter.sequence(DerWriter.integer(0), info)));
	}

	private static byte[] data(byte[] content) {
		return DerWriter.sequence(DerWriter.oid(SignedDataWriter.DATA), DerWriter.context(0, DerWriter.octetString(content)));
	}

	/** {@code PFX} around the parts' {@code AuthenticatedSafe}. */
	static byte[] file(byte[] authenticatedSafe, Optional<byte[]> macData) {
		return DerWriter.sequence(DerWriter.integer(3), data(authenticatedSafe), macData.orElse(new byte[0]));
	}
}
