package org.certclinic.x509.text;

import java.util.Locale;
import java.util.Set;

/** As much of HTML as it takes to get base64 out of it. */
final class Html {
	/** With both its signs. */
	static final int LONGEST_ENTITY = 12;
	private static final Set<String> INLINE = Set.of("a", "b", "i", "u", "em", "strong", "font", "span", "wbr", "code", "tt", "small", "big", "kbd",
			"samp", "mark", "ins", "del", "o:p");
	private static final int TITLE = 200;

	private Html() {
	}

	/** Whether the tag whose inner part is given leaves the line as it is. */
	static boolean isInline(String text, int from, int to) {
		int start = text.charAt(from) == '/' ? from + 1 : from;
		int end = start;
		while (end < to && end - start < 8 && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
			end++;
		}
		return INLINE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}

	/** The character that an entity names, given without its signs; -1 where unknown. */
	static int entity(String name) {
		if (name.startsWith("#x") || name.startsWith("#X")) {
			return number(name, 2, name.length(), 16, name.length() - 2);
		}
		if (name.startsWith("#")) {
			return number(name, 1, name.length(), 10, name.length() - 1);
		}
		return switch (name) {
		case "nbsp", "ensp", "emsp", "thinsp" -> ' ';
		case "amp" -> '&';
		case "lt" -> '<';
		case "gt" -> '>';
		case "quot", "apos", "ldquo", "rdquo" -> '"';
		case "plus" -> '+';
		case "sol" -> '/';
		case "equals" -> '=';
		case "ndash", "mdash", "minus", "hyphen", "shy" -> '-';
		case "NewLine" -> '\n';
		default -> -1;
		};
	}

	/** The number in these digits; -1 where they are not {@code count} of them, or none. */
	static int number(String text, int from, int to, int radix, int count) {
		int value = 0;
		for (int i = from; i < to; i++) {
			int digit = Character.digit(text.charAt(i), radix);
			if (digit < 0 || text.charAt(i) > 'f') {
				return -1;
			}
			value = value * radix + digit;
			if (value > Character.MAX_CODE_POINT) {
				return -1;
			}
		}
		return to - from == count && count > 0 ? value : -1;
	}

	/** Whether the text is a web page. */
	static boolean isPage(String text) {
		String start = text.substring(0, Math.min(text.length(), 4_096)).toLowerCase(Locale.ROOT);
		return start.contains("<html") || start.contains("<!doctype html") || start.contains("<head>") || start.contains("<body");
	}

	/** What the page calls itself; empty where it has no title. */
	static String title(String text) {
		String start = text.substring(0, Math.min(text.length(), 16_384));
		String lower = start.toLowerCase(Locale.ROOT);
		int from = lower.indexOf("<title");
		int open = from < 0 ? -1 : lower.indexOf('>', from);
		int to = open < 0 ? -1 : lower.indexOf("</title", open);
		if (to < 0 || lower.length() != start.length()) {
			return "";
		}
		String title = start.substring(open + 1, to).strip();
		return title.length() > TITLE ? title.substring(0, TITLE) : title;
	}
}
