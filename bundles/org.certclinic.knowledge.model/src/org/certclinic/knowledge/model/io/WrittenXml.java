package org.certclinic.knowledge.model.io;

import java.nio.charset.StandardCharsets;

/** The characters of a file, taken as {@link KnowledgeWriter} puts them. Knows no more of XML than that. */
final class WrittenXml {
	private static final char NOT_UTF_8 = '\ufffd';

	private final char[] text;
	private int at;

	WrittenXml(byte[] bytes) throws OtherwiseException {
		text = new String(bytes, StandardCharsets.UTF_8).toCharArray();
		for (char character : text) {
			if (character < ' ' && character != '\n' || character >= NOT_UTF_8) {
				throw new OtherwiseException();
			}
		}
	}

	/** Thrown where a file goes on otherwise than it would if this program had written it. */
	static final class OtherwiseException extends Exception {
		private static final long serialVersionUID = 1L;

		OtherwiseException() {
			super(null, null, false, false);
		}
	}

	/** Whether these characters come next; if so, they are taken. */
	boolean takes(String expected) {
		int end = at + expected.length();
		if (end > text.length) {
			return false;
		}
		for (int i = at; i < end; i++) {
			if (text[i] != expected.charAt(i - at)) {
				return false;
			}
		}
		at = end;
		return true;
	}

	void take(String expected) throws OtherwiseException {
		if (!takes(expected)) {
			throw new OtherwiseException();
		}
	}

	void takeSpace() {
		while (at < text.length && (text[at] == ' ' || text[at] == '\n')) {
			at++;
		}
	}

	void takeEnd() throws OtherwiseException {
		takeSpace();
		if (at < text.length) {
			throw new OtherwiseException();
		}
	}

	/** A name of letters. */
	String name() throws OtherwiseException {
		int start = at;
		while (at < text.length && (text[at] >= 'a' && text[at] <= 'z' || text[at] >= 'A' && text[at] <= 'Z')) {
			at++;
		}
		if (at == start) {
			throw new OtherwiseException();
		}
		return new String(text, start, at - start);
	}

	/** What stands before the closing quotation mark, which is taken as well. */
	String value() throws OtherwiseException {
		String value = until('"');
		if (value.indexOf('<') >= 0) {
			throw new OtherwiseException();
		}
		at++;
		return value;
	}

	/** What stands before the next tag; some text. */
	String content() throws OtherwiseException {
		String content = until('<');
		if (content.isEmpty() || content.contains("]]>")) {
			throw new OtherwiseException();
		}
		return content;
	}

	private String until(char end) throws OtherwiseException {
		int start = at;
		StringBuilder read = null;
		while (at < text.length && text[at] != end) {
			if (text[at] == '&') {
				read = read == null ? new StringBuilder() : read;
				read.append(text, start, at - start).append(reference());
				start = at;
			} else if (text[at] == '\n' && end == '"') { // a parser reads a space
				throw new OtherwiseException();
			} else {
				at++;
			}
		}
		if (at == text.length) {
			throw new OtherwiseException();
		}
		return read == null ? new String(text, start, at - start) : read.append(text, start, at - start).toString();
	}

	private char reference() throws OtherwiseException {
		return takes("&amp;") ? '&' : takes("&lt;") ? '<' : takes("&quot;") ? '"' : lineEnd();
	}

	private char lineEnd() throws OtherwiseException {
		take("&#x");
		char character = takes("A;") ? '\n' : takes("D;") ? '\r' : '\t';
		if (character == '\t') {
			take("9;");
		}
		return character;
	}
}
