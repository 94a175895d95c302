package org.certclinic.x509.decode;

import java.util.List;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;

/** A distinguished name as one line, most specific first. RFC 4514; attributes side by side are turned around too, as OpenSSL does. */
public final class NameText {
	private static final String SPECIAL = ",+\"\\<>;";

	private NameText() {
	}

	/** For example {@code CN=Zhang San,O=CFCA Operation CA,C=CN}. */
	public static String of(DistinguishedName name) {
		return name.relativeNames().reversed().stream().map(NameText::relative).collect(Collectors.joining(","));
	}

	private static String relative(List<NameAttribute> attributes) {
		return attributes.reversed().stream().map(attribute -> attribute.type() + "=" + escaped(attribute)).collect(Collectors.joining("+"));
	}

	/** The value with what would be taken for part of the name escaped; {@code #} and hex for one that is no string. */
	public static String escaped(NameAttribute attribute) {
		String text = attribute.text();
		if (attribute.tag() < 0) {
			return text;
		}
		StringBuilder escaped = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean edge = c == ' ' && (i == 0 || i == text.length() - 1) || c == '#' && i == 0;
			if (c < ' ' || c == 0x7f) {
				escaped.append('\\').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
						.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
			} else {
				escaped.append(edge || SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
			}
		}
		return escaped.toString();
	}
}
