package org.certclinic.token.pkcs11;

import java.math.BigInteger;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.PublicHalf;

/** Public keys as certificates and attributes encode them; nothing but what is needed to compare them. No bytes make it fail. */
public final class CertificateKey {
	private static final int BIT_STRING = 3;
	private static final int OCTET_STRING = 4;
	private static final int OID = 6;
	private static final int EXPLICIT_VERSION = 0xa0;
	private static final String RSA = "1.2.840.113549.1.1.1";
	private static final String RSA_PSS = "1.2.840.113549.1.1.10";
	private static final String EC = "1.2.840.10045.2.1";
	private static final String SM2 = "1.2.156.10197.1.301";
	/** Bytes of a coordinate on P-521, which has 521 bits of them. */
	private static final int ODD_COORDINATE = 66;
	private static final int ODD_BITS = 521;

	private CertificateKey() {
	}

	/** The public key of a certificate in DER; absent where it is damaged or of another algorithm. RFC 5280, 4.1. */
	public static Optional<PublicHalf> of(Octets certificate) {
		DerCursor fields = new DerCursor(certificate).enter().enter();
		if (fields.tag() == EXPLICIT_VERSION) {
			fields.skip();
		}
		for (int i = 0; i < 5; i++) { // serial number, algorithm, issuer, validity, subject
			fields.skip();
		}
		DerCursor key = fields.enter();
		DerCursor algorithm = key.enter();
		String name = oid(algorithm.content());
		algorithm.skip();
		Octets bits = key.tag() == BIT_STRING ? key.content() : Octets.EMPTY;
		Octets encoded = bits.isEmpty() ? bits : bits.slice(1, bits.size());
		return switch (name) {
		case RSA, RSA_PSS -> rsa(encoded);
		case EC -> Optional.of(ec(algorithm.tag() == OID ? Optional.of(oid(algorithm.content())) : Optional.empty(), encoded));
		default -> Optional.empty();
		};
	}

	/** An RSA key of {@code CKA_MODULUS} and {@code CKA_PUBLIC_EXPONENT}. */
	static Optional<PublicHalf> rsa(Octets modulus, Octets exponent) {
		if (modulus.isEmpty()) {
			return Optional.empty();
		}
		BigInteger value = new BigInteger(1, modulus.toArray());
		return Optional.of(new PublicHalf("RSA", value.bitLength(), Optional.empty(), Optional.of(value),
				Optional.of(exponent).filter(octets -> !octets.isEmpty()).map(octets -> new BigInteger(1, octets.toArray())), Octets.EMPTY));
	}

	/** An EC key of {@code CKA_EC_PARAMS} and {@code CKA_EC_POINT}, which is an OCTET STRING, or by some modules the point itself. */
	static Optional<PublicHalf> ec(Octets params, Octets point) {
		DerCursor curve = new DerCursor(params);
		Optional<String> name = curve.tag() == OID ? Optional.of(oid(curve.content())) : Optional.empty();
		if (name.isEmpty() && point.isEmpty()) {
			return Optional.empty();
		}
		DerCursor wrapped = new DerCursor(point);
		boolean isWrapped = wrapped.tag() == OCTET_STRING && wrapped.isWhole();
		return Optional.of(ec(name, isWrapped ? wrapped.content() : point));
	}

	private static Optional<PublicHalf> rsa(Octets encoded) {
		DerCursor numbers = new DerCursor(encoded).enter();
		Octets modulus = numbers.content();
		numbers.skip();
		return rsa(modulus, numbers.content());
	}

	private static PublicHalf ec(Optional<String> curve, Octets point) {
		int coordinate = point.isEmpty() ? 0 : point.at(0) == 4 ? (point.size() - 1) / 2 : point.size() - 1;
		return new PublicHalf(curve.filter(SM2::equals).isPresent() ? "SM2" : "EC", coordinate == ODD_COORDINATE ? ODD_BITS : coordinate * 8, curve,
				Optional.empty(), Optional.empty(), point);
	}

	private static String oid(Octets content) {
		StringBuilder text = new StringBuilder();
		long value = 0;
		for (int i = 0; i < content.size(); i++) {
			value = value << 7 | content.at(i) & 0x7f;
			if (content.at(i) < 0x80) {
				if (text.isEmpty()) {
					long first = Math.min(value / 40, 2);
					text.append(first).append('.').append(value - first * 40);
				} else {
					text.append('.').append(value);
				}
				value = 0;
			}
		}
		return text.toString();
	}
}
