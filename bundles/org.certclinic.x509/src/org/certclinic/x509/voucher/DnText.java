package org.certclinic.x509.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.certclinic.core.evidence.VoucherEvidence.NamePart;

/** Reads a distinguished name out of text: broken over lines, in either order, with commas of either width or slashes. */
final class DnText {
	private static final String TYPE = "(?:cn|ou|dc|uid|st|sn|emailaddress|email|serialnumber|givenname|title|c|o|e|s|l|t)";
	private static final Pattern START = Pattern.compile("(?<![a-z0-9])" + TYPE + "\\s*[=＝]", Pattern.CASE_INSENSITIVE);
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([a-z][a-z0-9-]*|\\d+(?:\\.\\d+)+)\\s*[=＝]", Pattern.CASE_INSENSITIVE);
	private static final Pattern CONTINUED = Pattern.compile("[^:：=＝]{0,80}[,，]\\s*" + TYPE + "\\s*[=＝].*", Pattern.CASE_INSENSITIVE);
	private static final Pattern LINES = Pattern.compile("\\R");
	private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}(?![A-Za-z])");
	private static final Pattern CELL_END = Pattern.compile("\\t|[ \\u3000]{3,}");
	private static final String BREAKS = ",，;；+=＝\\/";

	private DnText() {
	}

	/** The attributes of the first name in {@code text}, in the order they are printed; none where there is no name. */
	static List<NamePart> read(String text) {
		Matcher start = START.matcher(text);
		return start.find() ? parts(joined(text.substring(start.start())), text.substring(0, start.start()).endsWith("/")) : List.of();
	}

	/** The lines that belong to the name as one. */
	private static String joined(String text) {
		var name = new StringBuilder();
		for (String line : LINES.split(text)) {
			List<Label.Place> labels = Label.in(line);
			String part = (labels.isEmpty() ? line : line.substring(0, labels.getFirst().start())).strip();
			if (name.isEmpty()) {
				name.append(part);
			} else if (!part.isEmpty()) {
				boolean open = BREAKS.indexOf(name.charAt(name.length() - 1)) >= 0;
				boolean attribute = START.matcher(part).lookingAt();
				if (!open && !attribute && !CONTINUED.matcher(part).matches()) {
					return name.toString();
				}
				name.append(open ? "" : attribute ? "," : " ").append(part);
			}
			if (!labels.isEmpty()) {
				return name.toString();
			}
		}
		return name.toString();
	}

	private static List<NamePart> parts(String name, boolean slashes) {
		List<NamePart> parts = new ArrayList<>();
		Matcher attribute = ATTRIBUTE.matcher(name);
		int at = 0;
		while (at < name.length() && attribute.region(at, name.length()).lookingAt()) {
			var value = new StringBuilder();
			at = value(name, attribute.end(), slashes, value);
			parts.add(new NamePart(attribute.group(1), tidy(attribute.group(1), value.toString())));
		}
		return parts;
	}

	/** Reads a value with its escapes and answers where the next attribute begins. RFC 4514, 3. */
	private static int value(String name, int start, boolean slashes, StringBuilder value) {
		boolean quoted = false;
		for (int i = start; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c == '\\' && i + 1 < name.length()) {
				value.append(name.charAt(++i));
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && isEnd(c, slashes) && endsValue(name, i)) {
				return i + 1;
			} else {
				value.append(c);
			}
		}
		return name.length();
	}

	private static boolean isEnd(char c, boolean slashes) {
		return slashes ? c == '/' : c == ',' || c == '，' || c == ';' || c == '；' || c == '+';
	}

	/** A comma that no attribute follows was meant as a part of the value, or ends the name. */
	private static boolean endsValue(String name, int end) {
		return ATTRIBUTE.matcher(name).region(end + 1, name.length()).lookingAt() || name.substring(end + 1).isBlank();
	}

	private static String tidy(String type, String value) {
		String first = CELL_END.split(value.strip(), 2)[0].strip();
		Matcher country = COUNTRY.matcher(first);
		return type.equalsIgnoreCase("c") && country.lookingAt() ? country.group() : first;
	}
}
