package org.certclinic.core.evidence;

import java.util.Objects;

/**
 * An extension of a certificate, request or list. RFC 5280, 4.2.
 *
 * @param oid     dotted
 * @param value   the bytes inside its OCTET STRING
 * @param content the same, read
 */
public record Extension(String oid, boolean critical, Octets value, ExtensionContent content) {
	public Extension {
		Objects.requireNonNull(oid, "oid");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(content, "content");
	}
}
