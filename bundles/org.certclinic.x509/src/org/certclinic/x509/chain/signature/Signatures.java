package org.certclinic.x509.chain.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.Ed448PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.Ed448Signer;
import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.chain.signature.SignatureScheme.Kind;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Checks signatures and remembers what it has checked, up to a limit. Thread-safe. Never throws for any bytes. */
public final class Signatures {
	private static final int MAX_CHECKED = 20_000;
	private static final int MAX_BYTES = 1 << 16;
	private static final Set<String> FAST_CURVES = Set.of("prime256v1", "secp384r1", "secp521r1", "secp256k1");

	private final Map<Check, Verdict> checked = new ConcurrentHashMap<>();

	/**
	 * What was checked: all of it, since a digest would cost as much as some checks do. A class and no record, since signatures alone tell
	 * checks apart well enough to find them.
	 */
	private static final class Check {
		private final Octets signed;
		private final Octets signature;
		private final String algorithm;
		private final Octets key;
		private final Octets parameters;
		private final int hash;

		Check(Octets signed, Octets signature, String algorithm, Octets key, Octets parameters) {
			this.signed = signed;
			this.signature = signature;
			this.algorithm = algorithm;
			this.key = key;
			this.parameters = parameters;
			hash = signature.hashCode();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Check check && signature.equals(check.signature) && algorithm.equals(check.algorithm) && key.equals(check.key)
					&& parameters.equals(check.parameters) && signed.equals(check.signed);
		}

		@Override
		public int hashCode() {
			return hash;
		}
	}

	/**
	 * Whether {@code signature} is that of {@code signed}; nothing where finding out may not cost that much.
	 *
	 * @param parameters those that the key has, or inherits from its issuer
	 * @param allowed    is asked whether a check of so many microseconds may be made, unless it was made before
	 */
	public Optional<Verdict> verify(Algorithm algorithm, Octets signed, Octets signature, PublicKeyInfo key, Octets parameters, IntPredicate allowed) {
		boolean large = signed.size() > MAX_BYTES;
		var check = new Check(large ? Octets.EMPTY : signed, signature, algorithm.oid(), key.encoded(), parameters);
		Verdict known = large ? null : checked.get(check);
		if (known != null) {
			return Optional.of(known);
		}
		if (!allowed.test(cost(key))) {
			return Optional.empty();
		}
		Verdict verdict = compute(algorithm, signed, signature, key, parameters);
		if (!large) {
			if (checked.size() >= MAX_CHECKED) {
				checked.clear();
			}
			checked.put(check, verdict);
		}
		return Optional.of(verdict);
	}

	private Verdict compute(Algorithm algorithm, Octets signed, Octets signature, PublicKeyInfo key, Octets parameters) {
		Optional<SignatureScheme> scheme = SignatureScheme.of(algorithm);
		if (scheme.isEmpty() || !fits(scheme.get().kind(), key.family(), key.algorithm().oid())) {
			return Verdict.UNSUPPORTED;
		}
		try {
			return compute(scheme.get(), algorithm, signed, signature, key, parameters);
		} catch (GeneralSecurityException | CryptoException | RuntimeException _) {
			return Verdict.UNSUPPORTED; // odd keys make libraries throw what they like
		}
	}

	private static boolean fits(Kind kind, String family, String keyOid) {
		return switch (kind) {
		case RSA -> family.equals("RSA") && !keyOid.equals("1.2.840.113549.1.1.10");
		case PSS -> family.equals("RSA");
		case DSA -> family.equals("DSA");
		case ECDSA -> family.equals("EC") || family.equals("SM2");
		case SM2 -> family.equals("SM2");
		case ED25519 -> family.equals("Ed25519");
		case ED448 -> family.equals("Ed448");
		case ML_DSA -> keyOid.startsWith("2.16.840.1.101.3.4.3.");
		};
	}

	private Verdict compute(SignatureScheme scheme, Algorithm algorithm, Octets signed, Octets signature, PublicKeyInfo key, Octets parameters)
			throws GeneralSecurityException, CryptoException {
		return switch (scheme.kind()) {
		case RSA -> RsaSignature.takes(key) ? RsaSignature.of(key).verify(scheme.digest().get(), signed, signature) : Verdict.UNSUPPORTED;
		case PSS -> pss(scheme, signed, signature, key);
		case DSA -> DsaSignature.of(parameters, bits(key)).verify(scheme.digest().get().of(signed), signature);
		case ECDSA -> EcSignature.of(key, bits(key)).verify(scheme.digest().get().of(signed), signature);
		case SM2 -> EcSignature.of(key, bits(key)).verifySm2(signed, signature);
		case ED25519 -> edwards(new Ed25519Signer(), new Ed25519PublicKeyParameters(bits(key).toArray()), signed, signature);
		case ED448 -> edwards(new Ed448Signer(new byte[0]), new Ed448PublicKeyParameters(bits(key).toArray()), signed, signature);
		case ML_DSA -> algorithm.oid().equals(key.algorithm().oid()) ? mlDsa(signed, signature, key)
				: Verdict.UNSUPPORTED;
		};
	}

	private static Verdict pss(SignatureScheme scheme, Octets signed, Octets signature, PublicKeyInfo key) {
		Optional<Digest> mask = Digest.named(scheme.pss().get().maskHash());
		return mask.isPresent() && RsaSignature.takes(key)
				? RsaSignature.of(key).verify(scheme.pss().get(), scheme.digest().get(), mask.get(), signed, signature)
				: Verdict.UNSUPPORTED;
	}

	private static Verdict edwards(Signer signer, AsymmetricKeyParameter key, Octets signed, Octets signature) throws CryptoException {
		signer.init(false, key);
		signer.update(signed.toArray(), 0, signed.size());
		return signer.verifySignature(signature.toArray()) ? Verdict.RIGHT : Verdict.WRONG;
	}

	/** The only family for which Java is asked. */
	private static Verdict mlDsa(Octets signed, Octets signature, PublicKeyInfo key) throws GeneralSecurityException {
		var verifier = Signature.getInstance("ML-DSA");
		verifier.initVerify(KeyFactory.getInstance("ML-DSA").generatePublic(new X509EncodedKeySpec(key.encoded().toArray())));
		verifier.update(signed.toArray());
		try {
			return verifier.verify(signature.toArray()) ? Verdict.RIGHT : Verdict.WRONG;
		} catch (SignatureException _) {
			return Verdict.WRONG; // not even of the right length
		}
	}

	/** What stands in the BIT STRING of the key. */
	private static Octets bits(PublicKeyInfo key) {
		return DerNode.of(key.encoded()).stream().filter(node -> node.is(Tag.BIT_STRING)).findFirst().map(DerNode::content)
				.filter(content -> content.size() > 1).map(content -> content.slice(1, content.size())).orElse(Octets.EMPTY);
	}

	/** About how many microseconds a check takes. */
	private static int cost(PublicKeyInfo key) {
		int size = Math.min(key.size(), 1 << 14);
		return switch (key.family()) {
		case "RSA" -> {
			int exponent = key.exponent().map(BigInteger::bitLength).orElse(0);
			yield 10 + (int) Math.min(20_000L, (long) size * size / 100_000 * (1 + exponent / 17));
		}
		case "EC" -> key.curve().filter(FAST_CURVES::contains).isPresent() ? 100 + size * size / 300 : 500 + size * 10;
		case "SM2", "Ed25519", "Ed448" -> 600;
		case "DSA" -> 100 + size * (size / 8) / 400;
		default -> 300;
		};
	}
}
