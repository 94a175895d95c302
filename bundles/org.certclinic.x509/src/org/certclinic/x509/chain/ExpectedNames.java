package org.certclinic.x509.chain;

import java.util.Objects;
import java.util.Optional;

/**
 * Names that the leaf must have, each where given. RFC 9525, RFC 5280.
 *
 * @param host  a DNS name
 * @param ip    an address as text
 * @param email a mail address
 */
public record ExpectedNames(Optional<String> host, Optional<String> ip, Optional<String> email) {
	/** Any name will do. */
	public static final ExpectedNames NONE = new ExpectedNames(Optional.empty(), Optional.empty(), Optional.empty());

	public ExpectedNames {
		Objects.requireNonNull(host, "host");
		Objects.requireNonNull(ip, "ip");
		Objects.requireNonNull(email, "email");
	}
}
