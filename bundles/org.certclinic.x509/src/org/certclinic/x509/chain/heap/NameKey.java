package org.certclinic.x509.chain.heap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;

/**
 * A name in the form in which names are compared: equal for names that RFC 5280, 7.1 calls the same, whatever their string types, case
 * and spaces.
 *
 * @param parts a text for each relative name, root first
 */
public record NameKey(List<String> parts) {
	public NameKey {
		parts = List.copyOf(parts);
	}

	public static NameKey of(DistinguishedName name) {
		List<String> parts = new ArrayList<>(name.relativeNames().size());
		for (List<NameAttribute> relativeName : name.relativeNames()) {
			parts.add(relativeName.size() == 1 ? part(relativeName.getFirst())
					: String.join("\u0001", relativeName.stream().map(NameKey::part).sorted().toList()));
		}
		return new NameKey(parts);
	}

	private static String part(NameAttribute attribute) {
		return attribute.oid() + '=' + (attribute.tag() < 0 ? attribute.text() : folded(attribute.text()));
	}

	/** The text without a difference of case, width or spaces. RFC 4518, 2. */
	static String folded(String text) {
		boolean plain = true;
		for (int i = 0; i < text.length() && plain; i++) {
			plain = text.charAt(i) < 0x80;
		}
		String folded = plain ? text.toLowerCase(Locale.ROOT)
				: Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT),
						Normalizer.Form.NFKC);
		return spaced(folded);
	}

	/** Without spaces at the ends, and with single ones inside. */
	private static String spaced(String text) {
		if (!text.contains("  ") && !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ' && isSpacedBySpaces(text)) {
			return text;
		}
		var spaced = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c)) {
				spaced.append(c);
			} else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
				spaced.append(' ');
			}
		}
		int end = spaced.length();
		return spaced.substring(0, end > 0 && spaced.charAt(end - 1) == ' ' ? end - 1 : end);
	}

	private static boolean isSpacedBySpaces(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != ' ' && Character.isWhitespace(c)) {
				return false;
			}
		}
		return true;
	}

	public boolean isEmpty() {
		return parts.isEmpty();
	}

	/** Whether this name is {@code other} or lies below it. RFC 5280, 4.2.1.10. */
	public boolean isWithin(NameKey other) {
		return parts.size() >= other.parts.size() && parts.subList(0, other.parts.size()).equals(other.parts);
	}
}
