package org.certclinic.knowledge.export;

import java.util.List;
import java.util.Map;

/** Maps, lists, strings, numbers and truth values as JSON, indented so that changes show line by line. */
final class JsonText {
	private final StringBuilder out = new StringBuilder();

	private JsonText() {
	}

	static String of(Object value) {
		var json = new JsonText();
		json.write(value, "\n");
		return json.out.append('\n').toString();
	}

	private void write(Object value, String line) {
		switch (value) {
		case Map<?, ?> map when map.isEmpty() -> out.append("{}");
		case List<?> list when list.isEmpty() -> out.append("[]");
		case Map<?, ?> map -> {
			String separator = "{";
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				out.append(separator).append(line).append('\t');
				quote(String.valueOf(entry.getKey()));
				out.append(": ");
				write(entry.getValue(), line + '\t');
				separator = ",";
			}
			out.append(line).append('}');
		}
		case List<?> list -> {
			String separator = "[";
			for (Object element : list) {
				out.append(separator).append(line).append('\t');
				write(element, line + '\t');
				separator = ",";
			}
			out.append(line).append(']');
		}
		case Number number -> out.append(number);
		case Boolean truth -> out.append(truth);
		default -> quote(value.toString());
		}
	}

	private void quote(String text) {
		out.append('"');
		for (char c : text.toCharArray()) {
			switch (c) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append("\\\\");
			case '\n' -> out.append("\\n");
			case '\t' -> out.append("\\t");
			default -> {
				if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
					out.append(String.format("\\u%04x", (int) c));
				} else {
					out.append(c);
				}
			}
			}
		}
		out.append('"');
	}
}
