package org.certclinic.x509.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.x509.decode.NameText;
import org.certclinic.x509.decode.Oids;

/** The ways a distinguished name is written. */
public enum NameFormat {
	/** {@code CN=Zhang San,OU=Customers,O=CFCA Operation CA,C=CN}: most specific first; a type without a name keeps its text. RFC 4514. */
	RFC4514,
	/** {@code C = CN, O = CFCA Operation CA, CN = Zhang San}: root first, as {@code openssl x509 -subject} prints it. */
	OPENSSL,
	/** {@code cn=Zhang San,ou=Customers,o=CFCA Operation CA,C=CN}: as on a download voucher, most specific first. */
	VOUCHER;

	private static final String COUNTRY = "2.5.4.6";
	private static final String MAIL = "1.2.840.113549.1.9.1";
	private static final String QUOTED = ",+<>;";

	public String format(DistinguishedName name) {
		return switch (this) {
		case RFC4514 -> NameText.of(name);
		case OPENSSL -> name.relativeNames().stream()
				.map(attributes -> attributes.stream().map(NameFormat::spaced).collect(Collectors.joining(" + ")))
				.collect(Collectors.joining(", "));
		case VOUCHER -> name.relativeNames().reversed().stream().flatMap(Collection::stream)
				.map(attribute -> voucherType(attribute) + "=" + NameText.escaped(attribute)).collect(Collectors.joining(","));
		};
	}

	/** A type as it is printed on vouchers: small letters, but {@code C}; {@code e} for an e-mail address. */
	private static String voucherType(NameAttribute attribute) {
		return switch (attribute.oid()) {
		case COUNTRY -> attribute.type();
		case MAIL -> "e";
		default -> attribute.type().toLowerCase(Locale.ROOT);
		};
	}

	private static String spaced(NameAttribute attribute) {
		return Oids.shortName(attribute.oid()) + " = " + quoted(attribute);
	}

	/** In quotes where a character would be taken for part of the name. */
	private static String quoted(NameAttribute attribute) {
		String text = attribute.text();
		boolean quotes = attribute.tag() >= 0 && (text.startsWith("#") || text.startsWith(" ") || text.endsWith(" ")
				|| text.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0));
		if (!quotes) {
			return NameText.escaped(attribute);
		}
		List<String> parts = text.chars().mapToObj(c -> c == '"' || c == '\\' ? "\\" + (char) c : String.valueOf((char) c)).toList();
		return '"' + String.join("", parts) + '"';
	}
}
