package org.certclinic.x509.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.certclinic.core.evidence.Octets;

/** The beginning of what may be a text, for people to recognise it by. */
final class Excerpt {
	private static final int MAX_CHARACTERS = 200;
	private static final int MAX_BYTES = 1 << 20;
	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GBK"));

	private Excerpt() {
	}

	/** The text on one line; where it is none the number of bytes. */
	static String of(Octets bytes) {
		if (!bytes.isEmpty() && bytes.size() <= MAX_BYTES) {
			for (Charset charset : CHARSETS) {
				try {
					String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes.toArray())).toString().strip();
					if (text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7f)) {
						String line = text.replaceAll("\\s+", " ");
						return line.length() > MAX_CHARACTERS ? beginning(line) + "…" : line;
					}
				} catch (CharacterCodingException _) {
					continue; // not in this charset
				}
			}
		}
		return bytes.size() + " bytes";
	}

	private static String beginning(String line) {
		return line.codePoints().limit(MAX_CHARACTERS).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
