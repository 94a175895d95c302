package org.certclinic.x509.key;

import java.math.BigInteger;
import java.util.HexFormat;

import org.certclinic.x509.der.DerWriter;

/** Writes public keys. */
final class PublicKeyWriter {
	private static final HexFormat HEX = HexFormat.of();

	private PublicKeyWriter() {
	}

	/** {@code SubjectPublicKeyInfo}. RFC 5280, 4.1.2.7. */
	static byte[] publicKey(byte[] algorithm, byte[] key) {
		return DerWriter.sequence(algorithm, DerWriter.value(0x03, new byte[1], key));
	}

	/** {@code AlgorithmIdentifier}; {@code parameters} may be empty. */
	static byte[] algorithm(String oidContentHex, byte[] parameters) {
		return DerWriter.sequence(DerWriter.value(0x06, HEX.parseHex(oidContentHex)), parameters);
	}

	/** {@code RSAPublicKey}. RFC 8017, A.1.1. */
	static byte[] rsa(BigInteger modulus, BigInteger exponent) {
		return DerWriter.sequence(DerWriter.integer(modulus), DerWriter.integer(exponent));
	}
}
