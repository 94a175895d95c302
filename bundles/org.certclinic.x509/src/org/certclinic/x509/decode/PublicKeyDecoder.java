package org.certclinic.x509.decode;

import java.math.BigInteger;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads a {@code SubjectPublicKeyInfo}. RFC 5280, 4.1.2.7; RFC 3279, RFC 5480, RFC 8410; GM/T 0009. */
public final class PublicKeyDecoder {
	private static final String SM2 = "SM2";
	/** The first byte of parameters that spell out a curve. */
	private static final int EXPLICIT = 0x30;

	private final AlgorithmDecoder algorithms = new AlgorithmDecoder();

	/** The key in a {@code SubjectPublicKeyInfo}; none where it is no such structure. */
	public Optional<PublicKeyInfo> decode(DerNode spki) {
		try {
			return Optional.of(decode(new Decoding(spki, "SubjectPublicKeyInfo"), spki, ""));
		} catch (Damage _) {
			return Optional.empty();
		}
	}

	/** A key whose own bits cannot be read has no size and no modulus; that is a deviation only, since the certificate can be read. */
	PublicKeyInfo decode(Decoding decoding, DerNode spki, String field) {
		if (!spki.is(Tag.SEQUENCE)) {
			throw decoding.unexpected(spki, Tag.SEQUENCE, field);
		}
		decoding.trail().enter(field);
		var members = new Cursor(decoding, spki);
		DerNode identifier = members.required(Tag.SEQUENCE, "algorithm", 1);
		Algorithm algorithm = algorithms.decode(decoding, identifier, "algorithm");
		DerNode bits = members.required(Tag.BIT_STRING, "subjectPublicKey");
		Octets key = Values.bits(decoding, bits, "subjectPublicKey");
		members.end();
		if (KeyFamilies.isElliptic(algorithm.oid()) && !algorithm.parameters().isEmpty() && algorithm.parameters().at(0) == EXPLICIT) {
			decoding.deviates(DeviationCodes.CURVE_EXPLICIT, identifier, "algorithm.parameters");
		}
		var read = decoding.isolated(false, () -> info(decoding, algorithm, bits, key, spki.encoded()));
		if (read.problem().isPresent()) {
			decoding.deviates(DeviationCodes.KEY_UNREADABLE, bits, "subjectPublicKey");
		}
		decoding.trail().leave();
		return read.value().filter(_ -> read.problem().isEmpty())
				.orElseGet(() -> plain(algorithm, KeyFamilies.family(algorithm.oid()), 0, spki.encoded()));
	}

	private static PublicKeyInfo info(Decoding decoding, Algorithm algorithm, DerNode bits, Octets key, Octets encoded) {
		String family = KeyFamilies.family(algorithm.oid());
		return switch (family) {
		case "RSA" -> rsa(decoding, algorithm, bits, encoded);
		case "EC", SM2 -> elliptic(algorithm, key, encoded);
		case "DSA", "DH" -> plain(algorithm, family, dsaBits(decoding, algorithm), encoded);
		default -> plain(algorithm, family, KeyFamilies.size(family), encoded);
		};
	}

	private static PublicKeyInfo plain(Algorithm algorithm, String family, int size, Octets encoded) {
		return new PublicKeyInfo(algorithm, family, size, Optional.empty(), Optional.empty(), Optional.empty(), encoded);
	}

	private static PublicKeyInfo rsa(Decoding decoding, Algorithm algorithm, DerNode bits, Octets encoded) {
		decoding.trail().enter("subjectPublicKey");
		DerNode key = Values.wrappedBits(decoding, bits, "");
		decoding.check(key, "");
		if (!key.is(Tag.SEQUENCE)) {
			throw decoding.unexpected(key, Tag.SEQUENCE, "");
		}
		var members = new Cursor(decoding, key);
		BigInteger modulus = Values.integer(decoding, members.required(Tag.INTEGER, "modulus"), "modulus");
		BigInteger exponent = Values.integer(decoding, members.required(Tag.INTEGER, "publicExponent"), "publicExponent");
		members.end();
		decoding.trail().leave();
		return new PublicKeyInfo(algorithm, "RSA", modulus.bitLength(), Optional.empty(), Optional.of(modulus), Optional.of(exponent), encoded);
	}

	private static PublicKeyInfo elliptic(Algorithm algorithm, Octets key, Octets encoded) {
		DerNode parameters = DerNode.of(algorithm.parameters());
		boolean named = parameters.is(Tag.OBJECT_IDENTIFIER);
		boolean sm2Key = algorithm.oid().startsWith(KeyFamilies.SM2);
		Optional<Curve> curve = named ? OidCodec.decode(parameters.content()).flatMap(Curve::named)
				: parameters.is(Tag.SEQUENCE) ? Curve.explicit(parameters) : Optional.empty();
		if (curve.isEmpty() && sm2Key) {
			curve = Curve.named(KeyFamilies.SM2);
		}
		Optional<String> name = curve.map(Curve::name).filter(text -> !text.isEmpty())
				.or(() -> named ? OidCodec.decode(parameters.content()).map(Oids::shortName) : Optional.empty());
		String family = sm2Key || name.filter(SM2::equals).isPresent() ? SM2 : "EC";
		int size = curve.map(Curve::bits).orElseGet(() -> bitsOfPoint(key));
		return new PublicKeyInfo(algorithm, family, size, name, Optional.empty(), Optional.empty(), encoded);
	}


	/** Of an unknown curve whole bytes are all that can be told. */
	private static int bitsOfPoint(Octets point) {
		if (point.isEmpty()) {
			return 0;
		}
		int first = point.at(0);
		int bytes = first == 4 || first == 6 || first == 7 ? (point.size() - 1) / 2 : first == 2 || first == 3 ? point.size() - 1 : 0;
		return bytes * Byte.SIZE;
	}

	/** The prime's bits; 0 where the parameters are inherited from the issuer. */
	private static int dsaBits(Decoding decoding, Algorithm algorithm) {
		DerNode parameters = DerNode.of(algorithm.parameters());
		return parameters.is(Tag.SEQUENCE)
				? Values.integer(decoding, new Cursor(decoding, parameters).required(Tag.INTEGER, "algorithm.parameters.p"), "algorithm.parameters.p")
						.bitLength()
				: 0;
	}
}
