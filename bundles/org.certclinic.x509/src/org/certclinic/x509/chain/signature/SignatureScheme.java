package org.certclinic.x509.chain.signature;

import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.x509.decode.PssParameters;

/**
 * What a signature algorithm is made of. RFC 3279, RFC 4055, RFC 5758, RFC 8410, RFC 8692; GM/T 0006.
 *
 * @param digest absent where the algorithm has its own
 */
public record SignatureScheme(Kind kind, Optional<Digest> digest, Optional<PssParameters> pss) {
	/** How digest and key go together. */
	public enum Kind {
		RSA, PSS, DSA, ECDSA, SM2, ED25519, ED448, ML_DSA
	}

	private static final Map<String, Digest> RSA = Map.ofEntries(Map.entry("1.2.840.113549.1.1.2", Digest.MD2),
			Map.entry("1.2.840.113549.1.1.3", Digest.MD4), Map.entry("1.2.840.113549.1.1.4", Digest.MD5),
			Map.entry("1.2.840.113549.1.1.5", Digest.SHA1), Map.entry("1.3.14.3.2.29", Digest.SHA1),
			Map.entry("1.2.840.113549.1.1.14", Digest.SHA224), Map.entry("1.2.840.113549.1.1.11", Digest.SHA256),
			Map.entry("1.2.840.113549.1.1.12", Digest.SHA384), Map.entry("1.2.840.113549.1.1.13", Digest.SHA512),
			Map.entry("1.2.840.113549.1.1.15", Digest.SHA512_224), Map.entry("1.2.840.113549.1.1.16", Digest.SHA512_256),
			Map.entry("2.16.840.1.101.3.4.3.13", Digest.SHA3_224), Map.entry("2.16.840.1.101.3.4.3.14", Digest.SHA3_256),
			Map.entry("2.16.840.1.101.3.4.3.15", Digest.SHA3_384), Map.entry("2.16.840.1.101.3.4.3.16", Digest.SHA3_512),
			Map.entry("1.3.36.3.3.1.2", Digest.RIPEMD160), Map.entry("1.2.156.10197.1.504", Digest.SM3));
	private static final Map<String, Digest> DSA = Map.of("1.2.840.10040.4.3", Digest.SHA1, "1.3.14.3.2.27", Digest.SHA1,
			"2.16.840.1.101.3.4.3.1", Digest.SHA224, "2.16.840.1.101.3.4.3.2", Digest.SHA256, "2.16.840.1.101.3.4.3.3", Digest.SHA384,
			"2.16.840.1.101.3.4.3.4", Digest.SHA512, "2.16.840.1.101.3.4.3.5", Digest.SHA3_224, "2.16.840.1.101.3.4.3.6", Digest.SHA3_256,
			"2.16.840.1.101.3.4.3.7", Digest.SHA3_384, "2.16.840.1.101.3.4.3.8", Digest.SHA3_512);
	private static final Map<String, Digest> ECDSA = Map.of("1.2.840.10045.4.1", Digest.SHA1, "1.2.840.10045.4.3.1", Digest.SHA224,
			"1.2.840.10045.4.3.2", Digest.SHA256, "1.2.840.10045.4.3.3", Digest.SHA384, "1.2.840.10045.4.3.4", Digest.SHA512,
			"2.16.840.1.101.3.4.3.9", Digest.SHA3_224, "2.16.840.1.101.3.4.3.10", Digest.SHA3_256, "2.16.840.1.101.3.4.3.11", Digest.SHA3_384,
			"2.16.840.1.101.3.4.3.12", Digest.SHA3_512);
	private static final Map<String, Kind> WITHOUT_DIGEST = Map.of("1.3.101.112", Kind.ED25519, "1.3.101.113", Kind.ED448,
			"2.16.840.1.101.3.4.3.17", Kind.ML_DSA, "2.16.840.1.101.3.4.3.18", Kind.ML_DSA, "2.16.840.1.101.3.4.3.19", Kind.ML_DSA);
	private static final String PSS = "1.2.840.113549.1.1.10";
	private static final String SM2_WITH_SM3 = "1.2.156.10197.1.501";

	/** None for an algorithm that is unknown. */
	public static Optional<SignatureScheme> of(Algorithm algorithm) {
		String oid = algorithm.oid();
		if (RSA.containsKey(oid)) {
			return with(Kind.RSA, RSA.get(oid));
		}
		if (ECDSA.containsKey(oid)) {
			return with(Kind.ECDSA, ECDSA.get(oid));
		}
		if (DSA.containsKey(oid)) {
			return with(Kind.DSA, DSA.get(oid));
		}
		if (WITHOUT_DIGEST.containsKey(oid)) {
			return Optional.of(new SignatureScheme(WITHOUT_DIGEST.get(oid), Optional.empty(), Optional.empty()));
		}
		if (oid.equals(PSS)) {
			return PssParameters.of(algorithm)
					.flatMap(pss -> Digest.named(pss.hash()).map(digest -> new SignatureScheme(Kind.PSS, Optional.of(digest), Optional.of(pss))));
		}
		return oid.equals(SM2_WITH_SM3) ? with(Kind.SM2, Digest.SM3) : Optional.empty();
	}

	private static Optional<SignatureScheme> with(Kind kind, Digest digest) {
		return Optional.of(new SignatureScheme(kind, Optional.of(digest), Optional.empty()));
	}
}
