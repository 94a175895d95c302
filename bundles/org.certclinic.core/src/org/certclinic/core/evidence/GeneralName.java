package org.certclinic.core.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * One name of a {@code GeneralNames}. RFC 5280, 4.2.1.6.
 *
 * @param text      the name as text: {@code www.example.com}, {@code 10.0.0.1}, {@code 10.0.0.0/255.0.0.0} in name constraints
 * @param directory for {@link Kind#DIRECTORY} the name read
 * @param raw       the content bytes
 */
public record GeneralName(Kind kind, String text, Optional<DistinguishedName> directory, Octets raw) {
	/** In the order of the tags 0 to 8. */
	public enum Kind {
		OTHER, EMAIL, DNS, X400, DIRECTORY, EDI_PARTY, URI, IP, REGISTERED_ID
	}

	public GeneralName {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(directory, "directory");
		Objects.requireNonNull(raw, "raw");
	}
}
