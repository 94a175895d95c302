package org.certclinic.rules.signature;

import java.util.Map;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.Octets;

/** Which outdated digest a signature algorithm is made with. */
enum SignatureHash {
	MD2("MD2", Severity.ERROR), MD4("MD4", Severity.ERROR), MD5("MD5", Severity.ERROR), SHA1("SHA-1", Severity.WARNING);

	private static final String RSASSA_PSS = "1.2.840.113549.1.1.10";
	private static final Map<String, SignatureHash> BY_OID = Map.ofEntries(
			Map.entry("1.2.840.113549.1.1.2", MD2),
			Map.entry("1.2.840.113549.1.1.3", MD4),
			Map.entry("1.3.14.3.2.2", MD4),
			Map.entry("1.3.14.3.2.4", MD4),
			Map.entry("1.2.840.113549.1.1.4", MD5),
			Map.entry("1.3.14.3.2.3", MD5),
			Map.entry("1.2.840.113549.1.1.5", SHA1),
			Map.entry("1.3.14.3.2.29", SHA1),
			Map.entry("1.3.14.3.2.27", SHA1),
			Map.entry("1.2.840.10040.4.3", SHA1),
			Map.entry("1.2.840.10045.4.1", SHA1));
	private static final int SEQUENCE = 0x30;
	private static final int HASH_FIELD = 0xa0;
	/** The whole encoding of SHA-1's OID, and of MD5's. */
	private static final String SHA1_OID = "06052b0e03021a";
	private static final String MD5_OID = "06082a864886f70d0205";

	private final String text;
	private final Severity severity;

	SignatureHash(String text, Severity severity) {
		this.text = text;
		this.severity = severity;
	}

	/** For example {@code SHA-1}. */
	String text() {
		return text;
	}

	/** Collisions of the oldest were used in attacks; SHA-1's cost money still. */
	Severity severity() {
		return severity;
	}

	/** The outdated digest of {@code algorithm}; empty for a sound or unknown one. */
	static Optional<SignatureHash> of(Algorithm algorithm) {
		return algorithm.oid().equals(RSASSA_PSS) ? ofPss(algorithm.parameters()) : Optional.ofNullable(BY_OID.get(algorithm.oid()));
	}

	/** The hash is the first field of the parameters; without it SHA-1 is meant. RFC 8017, A.2.3. */
	private static Optional<SignatureHash> ofPss(Octets parameters) {
		if (parameters.size() < 2 || parameters.at(0) != SEQUENCE) {
			return Optional.empty();
		}
		int first = parameters.at(1) < 0x80 ? 2 : 2 + (parameters.at(1) & 0x7f);
		if (first + 1 >= parameters.size() || parameters.at(first) != HASH_FIELD) {
			return Optional.of(SHA1);
		}
		int end = Math.min(parameters.size(), first + 2 + parameters.at(first + 1));
		String hash = parameters.slice(first, end).hex();
		if (hash.contains(MD5_OID)) {
			return Optional.of(MD5);
		}
		return hash.contains(SHA1_OID) ? Optional.of(SHA1) : Optional.empty();
	}
}
