package org.certclinic.core.evidence;

import java.util.Objects;

/**
 * An algorithm as an {@code AlgorithmIdentifier} names it. RFC 5280, 4.1.1.2.
 *
 * @param oid        dotted, for example {@code 1.2.840.113549.1.1.11}
 * @param name       as OpenSSL calls it, for example {@code sha256WithRSAEncryption}; the OID where it has no name
 * @param parameters encoded, empty where absent
 */
public record Algorithm(String oid, String name, Octets parameters) {
	public Algorithm {
		Objects.requireNonNull(oid, "oid");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(parameters, "parameters");
	}
}
