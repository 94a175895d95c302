package org.certclinic.x509.decode;

import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/**
 * The parameters of an RSA-PSS signature; what is left out has its default. RFC 4055, 3.1.
 *
 * @param hash     for example {@code sha256}
 * @param maskHash that of the mask generation function
 * @param salt     length in bytes
 */
public record PssParameters(String hash, String maskHash, int salt) {
	private static final String PSS = "1.2.840.113549.1.1.10";
	private static final String SHA1 = "1.3.14.3.2.26";
	private static final int DEFAULT_SALT = 20;

	/** None for another algorithm, and for parameters that are absent or cannot be read. */
	public static Optional<PssParameters> of(Algorithm algorithm) {
		DerNode node = DerNode.of(algorithm.parameters());
		if (!algorithm.oid().equals(PSS) || !node.is(Tag.SEQUENCE)) {
			return Optional.empty();
		}
		var decoding = new Decoding(node, "RSASSA-PSS-params");
		try {
			String hash = node.context(0).map(inner -> hash(decoding, inner)).orElse(SHA1);
			String mask = node.context(1).flatMap(inner -> inner.stream().findFirst()).map(generator -> {
				var members = new Cursor(decoding, generator);
				members.any("algorithm");
				return oid(decoding, members.required(Tag.SEQUENCE, "parameters"));
			}).orElse(SHA1);
			int salt = node.context(2).map(inner -> Values.small(decoding, new Cursor(decoding, inner).any("saltLength"), "saltLength"))
					.orElse(DEFAULT_SALT);
			return Optional.of(new PssParameters(Oids.longName(hash), Oids.longName(mask), salt));
		} catch (Damage _) {
			return Optional.empty();
		}
	}

	private static String hash(Decoding decoding, DerNode tagged) {
		return oid(decoding, new Cursor(decoding, tagged).required(Tag.SEQUENCE, "hashAlgorithm"));
	}

	private static String oid(Decoding decoding, DerNode identifier) {
		return Values.oid(decoding, new Cursor(decoding, identifier).required(Tag.OBJECT_IDENTIFIER, "algorithm"), "algorithm");
	}

	/** For example {@code sha256, mgf1 sha256, salt 32}. */
	public String text() {
		return hash + ", mgf1 " + maskHash + ", salt " + salt;
	}
}
