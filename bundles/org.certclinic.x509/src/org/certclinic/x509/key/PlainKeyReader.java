package org.certclinic.x509.key;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.Values;

/** Tells the encodings of keys that lie open apart, and makes the public half. */
final class PlainKeyReader {
	static final String PKCS1 = "PKCS#1";
	static final String PKCS8 = "PKCS#8";
	static final String SEC1 = "SEC1";
	static final String SPKI = "SubjectPublicKeyInfo";
	static final String DSA = "DSA";
	static final String RSA_OID = "1.2.840.113549.1.1.1";
	static final String EC_OID = "1.2.840.10045.2.1";
	private static final String SM2_CURVE = "1.2.156.10197.1.301";
	private static final String RSA_HEX = "2a864886f70d010101";
	private static final String EC_HEX = "2a8648ce3d0201";
	private static final String DSA_HEX = "2a8648ce380401";
	private static final byte[] NULL = { 5, 0 };
	private static final int RSA_PRIVATE_INTEGERS = 9;
	private static final int DSA_PRIVATE_INTEGERS = 6;
	private static final int MAX_DSA_BITS = 8192;
	private static final int MIN_RSA_BITS = 256;
	/** No curve in use is that large. */
	private static final int MIN_SURE_RSA_BITS = 768;

	/** The key that the value is; none where it is none that lies open. */
	Optional<PlainKey> read(DerNode node) {
		if (!node.is(Tag.SEQUENCE)) {
			return Optional.empty();
		}
		List<DerNode> children = first(node);
		if (children.size() < 2) {
			return Optional.empty();
		}
		DerNode first = children.get(0);
		DerNode second = children.get(1);
		if (first.is(Tag.SEQUENCE) && second.is(Tag.BIT_STRING) && !Values.algorithm(first).isEmpty() && children.size() == 2) {
			return Optional.of(new PlainKey(false, SPKI, family(first), Optional.of(Octets.of(node.encoded().toArray())).filter(_ -> !node.isDamaged())));
		}
		if (first.is(Tag.INTEGER) && second.is(Tag.SEQUENCE) && children.size() > 2 && children.get(2).is(Tag.OCTET_STRING)
				&& !Values.algorithm(second).isEmpty()) {
			return Optional.of(pkcs8(children));
		}
		if (isSec1(children)) {
			return Optional.of(sec1(children, Optional.empty()));
		}
		return integers(children);
	}

	/** As many values as a key may have, of what may be a million. */
	private static List<DerNode> first(DerNode node) {
		return node.stream().limit(RSA_PRIVATE_INTEGERS + 2).toList();
	}

	private static boolean isSec1(List<DerNode> children) {
		return Values.count(children.get(0)).orElse(-1) == 1 && children.get(1).is(Tag.OCTET_STRING)
				&& children.stream().skip(2).allMatch(child -> child.is(Tag.context(0)) || child.is(Tag.context(1)));
	}

	/** Keys that are a row of INTEGERs. RFC 8017, A.1; OpenSSL's form of DSA. */
	private static Optional<PlainKey> integers(List<DerNode> children) {
		List<DerNode> leading = leadingIntegers(children);
		if (leading.size() == children.size() && leading.size() == 2 && isRsaPublic(number(leading, 0), number(leading, 1))) {
			return Optional.of(rsa(false, number(leading, 0), number(leading, 1)));
		}
		if (leading.size() == children.size() && leading.size() == DSA_PRIVATE_INTEGERS && number(leading, 0).signum() == 0) {
			byte[] domain = DerWriter.sequence(DerWriter.integer(number(leading, 1)), DerWriter.integer(number(leading, 2)),
					DerWriter.integer(number(leading, 3)));
			byte[] spki = PublicKeyWriter.publicKey(PublicKeyWriter.algorithm(DSA_HEX, domain), DerWriter.integer(number(leading, 4)));
			return Optional.of(new PlainKey(true, DSA, Optional.of("DSA"), Optional.of(Octets.of(spki))));
		}
		return isRsaPrivate(children, leading) ? Optional.of(rsa(true, number(leading, 1), number(leading, 2))) : Optional.empty();
	}

	/** Two numbers of a size are a signature by ECDSA. */
	private static boolean isRsaPublic(BigInteger modulus, BigInteger exponent) {
		return modulus.bitLength() >= MIN_RSA_BITS && exponent.bitLength() <= modulus.bitLength() / 2 || modulus.bitLength() >= MIN_SURE_RSA_BITS;
	}

	/** Modulus and exponent stand first, so that they are there in most keys that are cut off. */
	private static boolean isRsaPrivate(List<DerNode> children, List<DerNode> leading) {
		boolean enough = leading.size() >= RSA_PRIVATE_INTEGERS || leading.size() > 2 && children.getLast().isDamaged();
		return enough && Values.count(leading.getFirst()).orElse(2) < 2;
	}

	private static List<DerNode> leadingIntegers(List<DerNode> children) {
		return children.stream().takeWhile(child -> child.is(Tag.INTEGER) && !child.content().isEmpty() && !child.isDamaged()).toList();
	}

	private static BigInteger number(List<DerNode> nodes, int index) {
		return Values.integer(nodes.get(index)).orElseThrow();
	}

	static PlainKey rsa(boolean isPrivate, BigInteger modulus, BigInteger exponent) {
		byte[] spki = PublicKeyWriter.publicKey(PublicKeyWriter.algorithm(RSA_HEX, NULL), PublicKeyWriter.rsa(modulus, exponent));
		return new PlainKey(isPrivate, PKCS1, Optional.of("RSA"), Optional.of(Octets.of(spki)));
	}

	/** {@code OneAsymmetricKey}. RFC 5958, 2. */
	private static PlainKey pkcs8(List<DerNode> children) {
		DerNode algorithm = children.get(1);
		DerNode inside = children.get(2).inside(0);
		Optional<byte[]> given = children.stream().skip(3).filter(child -> child.is(Tag.context(1)) && !child.isDamaged()).findFirst()
				.map(child -> child.content().toArray()).filter(bits -> bits.length > 1).map(PlainKeyReader::withoutUnusedBits);
		Optional<byte[]> key = given.or(() -> publicBits(algorithm, inside));
		Optional<Octets> spki = key.map(bits -> Octets.of(PublicKeyWriter.publicKey(publicAlgorithm(algorithm), bits)));
		return new PlainKey(true, PKCS8, family(algorithm), spki.or(() -> ecInside(algorithm, inside)));
	}

	private static byte[] publicAlgorithm(DerNode algorithm) {
		return algorithm.encoded().toArray();
	}

	private static byte[] withoutUnusedBits(byte[] bitString) {
		return Arrays.copyOfRange(bitString, 1, bitString.length);
	}

	/** The content of the public key's BIT STRING, by algorithm. */
	private static Optional<byte[]> publicBits(DerNode algorithm, DerNode inside) {
		String oid = Values.algorithm(algorithm);
		if (oid.startsWith("1.2.840.113549.1.1.") || oid.equals("2.5.8.1.1")) {
			List<DerNode> numbers = first(inside);
			return isRsaPrivate(numbers, leadingIntegers(numbers)) ? Optional.of(PublicKeyWriter.rsa(number(numbers, 1), number(numbers, 2))) : Optional.empty();
		}
		if (oid.equals("1.2.840.10040.4.1")) {
			return Values.parameters(algorithm).flatMap(domain -> dsa(first(domain), inside)).map(DerWriter::integer);
		}
		return EdwardsKeys.publicBits(oid, inside.is(Tag.OCTET_STRING) && !inside.isDamaged() ? inside.content() : Octets.EMPTY);
	}

	private static Optional<BigInteger> dsa(List<DerNode> domain, DerNode inside) {
		Optional<BigInteger> secret = Values.integer(inside);
		if (secret.isEmpty() || inside.isDamaged() || domain.size() < 3) {
			return Optional.empty();
		}
		Optional<BigInteger> prime = Values.integer(domain.get(0));
		Optional<BigInteger> generator = Values.integer(domain.get(2));
		boolean sane = Stream.of(prime, generator, secret).flatMap(Optional::stream)
				.filter(number -> number.signum() > 0 && number.bitLength() <= MAX_DSA_BITS).count() == 3;
		return sane ? Optional.of(generator.get().modPow(secret.get(), prime.get())) : Optional.empty();
	}

	private static Optional<Octets> ecInside(DerNode algorithm, DerNode inside) {
		if (!Values.algorithm(algorithm).equals(EC_OID) || !inside.is(Tag.SEQUENCE)) {
			return Optional.empty();
		}
		List<DerNode> children = first(inside);
		return children.size() > 1 && isSec1(children) ? sec1(children, Values.parameters(algorithm)).publicKey() : Optional.empty();
	}

	/** {@code ECPrivateKey}. RFC 5915, 3; SEC 1, C.4. */
	private static PlainKey sec1(List<DerNode> children, Optional<DerNode> outerParameters) {
		Optional<DerNode> parameters = outerParameters.or(() -> inTag(children, 0));
		boolean sm2 = parameters.map(Values::oid).filter(SM2_CURVE::equals).isPresent();
		Optional<byte[]> point = inTag(children, 1).filter(bits -> bits.is(Tag.BIT_STRING) && bits.content().size() > 1 && !bits.isDamaged())
				.map(bits -> withoutUnusedBits(bits.content().toArray()))
				.or(() -> parameters.filter(_ -> !children.get(1).isDamaged())
						.flatMap(curve -> CurvePoints.publicPoint(curve, children.get(1).content())));
		Optional<Octets> spki = point.flatMap(bits -> parameters
				.map(curve -> Octets.of(PublicKeyWriter.publicKey(PublicKeyWriter.algorithm(EC_HEX, curve.encoded().toArray()), bits))));
		return new PlainKey(true, SEC1, Optional.of(sm2 ? "SM2" : "EC"), spki);
	}

	private static Optional<DerNode> inTag(List<DerNode> children, int number) {
		return children.stream().filter(child -> child.is(Tag.context(number))).findFirst().flatMap(child -> child.stream().findFirst());
	}

	private static Optional<String> family(DerNode algorithm) {
		String oid = Values.algorithm(algorithm);
		return switch (oid) {
			case "" -> Optional.empty();
			case RSA_OID, "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.7" -> Optional.of("RSA");
			case EC_OID -> Optional.of(Values.parameters(algorithm).map(Values::oid).filter(SM2_CURVE::equals).isPresent() ? "SM2" : "EC");
			case "1.2.840.10040.4.1" -> Optional.of("DSA");
			case "1.2.840.113549.1.3.1", "1.2.840.10046.2.1" -> Optional.of("DH");
			default -> Optional.of(EdwardsKeys.name(oid).orElse(oid));
		};
	}
}
