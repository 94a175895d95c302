package org.certclinic.x509.pbe;

import java.util.Arrays;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.decode.Oids;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** How something is encrypted by a password, as its {@code AlgorithmIdentifier} tells. RFC 8018, 6; RFC 7292, appendix C; GM/T 0091. */
public final class PbeScheme {
	/** Makes a key out of one form of the password. */
	interface Method {
		/** What was encrypted; none where the password is wrong or the work too much. */
		Optional<byte[]> decrypt(byte[] data, Spelling password, Budget budget);
	}

	private final String text;
	private final long iterations;
	private final Optional<Method> method;

	/** @param method absent where this program does not know how */
	PbeScheme(String text, long iterations, Optional<Method> method) {
		this.text = text;
		this.iterations = iterations;
		this.method = method;
	}

	/** Reads an {@code AlgorithmIdentifier}; anything else makes a scheme that is not supported. */
	public static PbeScheme of(DerNode identifier) {
		String oid = Values.algorithm(identifier);
		Optional<DerNode> parameters = Values.parameters(identifier);
		Optional<PbeScheme> known = parameters.flatMap(values -> Pbes1.of(oid, values).or(() -> Pbes2.of(oid, values)));
		return known.orElseGet(() -> new PbeScheme(oid.isEmpty() ? "?" : Oids.shortName(oid), 0, Optional.empty()));
	}

	/** Whether the identifier is one for encryption by password, known or not: {@code pkcs-5}, {@code pkcs-12PbeIds} and their like. */
	public static boolean isPasswordBased(String oid) {
		return oid.startsWith("1.2.840.113549.1.5.") || oid.startsWith("1.2.840.113549.1.12.1.") || oid.startsWith("1.2.156.10197.6.1.4.1.");
	}

	/** For example {@code PBES2, AES-256-CBC, HMAC-SHA-256, 2048 iterations}; the identifier where it is not known. */
	public String text() {
		return text;
	}

	/** How often the hash is repeated; {@link Long#MAX_VALUE} for any larger number. */
	public long iterations() {
		return iterations;
	}

	public boolean isSupported() {
		return method.isPresent();
	}

	/**
	 * What was encrypted, an ASN.1 SEQUENCE. None where the password is wrong, the bytes are damaged, the scheme is not supported, or the
	 * budget is spent. The caller wipes it if it is a secret.
	 */
	public Optional<byte[]> decrypt(Octets data, Spelling password, Budget budget) {
		return method.flatMap(known -> known.decrypt(data.toArray(), password, budget));
	}

	/** Whether it can be what keys and stores have in them, so that a padding that is right by chance deceives nobody. */
	static boolean isPlausible(byte[] plain) {
		DerNode node = DerNode.of(Octets.of(plain));
		return node.is(Tag.SEQUENCE) && !node.isDamaged() && node.end() == plain.length;
	}

	/** Decrypts, wipes the key, and takes no nonsense for an answer. */
	static Optional<byte[]> open(BulkCipher cipher, byte[] key, byte[] iv, byte[] data) {
		Optional<byte[]> plain = cipher.decrypt(key, iv, data).filter(PbeScheme::isPlausible);
		Arrays.fill(key, (byte) 0);
		return plain;
	}
}
