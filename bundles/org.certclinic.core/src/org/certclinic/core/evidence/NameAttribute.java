package org.certclinic.core.evidence;

import java.util.Objects;

/**
 * One attribute of a distinguished name, for example {@code CN=Zhang San}. RFC 5280, 4.1.2.4.
 *
 * @param oid  of the type, for example {@code 2.5.4.3}
 * @param type short name as in RFC 4514, for example {@code CN}; the OID where there is none
 * @param tag  universal ASN.1 tag of the value, for example 12 for UTF8String; -1 where it is no universal string
 * @param raw  the value's bytes as they stand, for those who read them otherwise
 * @param text the value as it is most likely meant
 */
public record NameAttribute(String oid, String type, int tag, Octets raw, String text) {
	public NameAttribute {
		Objects.requireNonNull(oid, "oid");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(raw, "raw");
		Objects.requireNonNull(text, "text");
	}
}
