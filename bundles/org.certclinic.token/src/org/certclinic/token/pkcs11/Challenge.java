package org.certclinic.token.pkcs11;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** Something to sign that is of no other use, and how it is signed and verified with one certificate's key. */
final class Challenge {
	private static final long RSA_PKCS = 0x1;
	private static final long ECDSA = 0x1041;
	/** {@code DigestInfo} of SHA-256 up to the digest. RFC 8017, 9.2. */
	private static final byte[] DIGEST_INFO = HexFormat.of().parseHex("3031300d060960864801650304020105000420");
	private final PublicKey key;
	private final byte[] text;

	private Challenge(PublicKey key) {
		this.key = key;
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		text = ("CertClinic checks a key: " + HexFormat.of().formatHex(random)).getBytes(StandardCharsets.US_ASCII);
	}

	/** For a certificate's key; absent where Java cannot read the certificate or verify with such a key, as with SM2. */
	static Optional<Challenge> of(Octets certificate) {
		try {
			PublicKey key = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate.toArray())).getPublicKey();
			return key.getAlgorithm().equals("RSA") || key.getAlgorithm().equals("EC") ? Optional.of(new Challenge(key)) : Optional.empty();
		} catch (GeneralSecurityException e) {
			return Optional.empty();
		}
	}

	private boolean isRsa() {
		return key.getAlgorithm().equals("RSA");
	}

	/** The mechanism's number; it takes no parameter. */
	long mechanism() {
		return isRsa() ? RSA_PKCS : ECDSA;
	}

	/** What is given to the token: the oldest mechanisms, which every token has, leave the digest to the caller. */
	byte[] toSign() throws GeneralSecurityException {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
		if (!isRsa()) {
			return digest;
		}
		byte[] info = Arrays.copyOf(DIGEST_INFO, DIGEST_INFO.length + digest.length);
		System.arraycopy(digest, 0, info, DIGEST_INFO.length, digest.length);
		return info;
	}

	/** Whether a signature is this challenge's by the certificate's key. */
	boolean isSignedBy(byte[] signature) {
		try {
			Signature verifier = Signature.getInstance(isRsa() ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
			verifier.initVerify(key);
			verifier.update(text);
			return verifier.verify(signature);
		} catch (GeneralSecurityException e) {
			return false; // it has not even the form of one
		}
	}
}
