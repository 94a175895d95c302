package org.certclinic.knowledge.model.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether bytes are what their XML declaration says. Asked before parsing: parsers name no line, and print. */
final class DeclaredEncoding {
	private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"'>]{0,100})");
	/** A byte order mark, or {@code <}, of UTF-16. */
	private static final Set<Integer> UTF_16 = Set.of(0xFEFF, 0xFFFE, 0x003C, 0x3C00);
	private static final int LONGEST_DECLARATION = 250;

	private DeclaredEncoding() {
	}

	/** The line of the first byte that is not UTF-8 in a file that should be; nothing for a good file or another encoding. */
	static OptionalInt lineOfBadByte(byte[] bytes) {
		if (!shouldBeUtf8(bytes)) {
			return OptionalInt.empty();
		}
		var decoder = StandardCharsets.UTF_8.newDecoder();
		var in = ByteBuffer.wrap(bytes);
		var out = CharBuffer.allocate(8_192);
		CoderResult result = decoder.decode(in, out, true);
		while (result.isOverflow()) {
			out.clear();
			result = decoder.decode(in, out, true);
		}
		return result.isError() ? OptionalInt.of(line(bytes, in.position())) : OptionalInt.empty();
	}

	/** UTF-8 unless the first character is one of UTF-16 or the declaration says otherwise. */
	private static boolean shouldBeUtf8(byte[] bytes) {
		if (bytes.length < 2 || UTF_16.contains((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF)) {
			return false;
		}
		int mark = bytes[0] == (byte) 0xEF ? 3 : 0;
		int length = Math.max(0, Math.min(bytes.length, LONGEST_DECLARATION) - mark);
		Matcher declaration = DECLARATION.matcher(new String(bytes, Math.min(mark, bytes.length), length, StandardCharsets.ISO_8859_1));
		return !declaration.find() || declaration.group(1).equalsIgnoreCase("UTF-8");
	}

	private static int line(byte[] bytes, int end) {
		int line = 1;
		for (int i = 0; i < end; i++) {
			line += bytes[i] == '\n' ? 1 : 0;
		}
		return line;
	}
}
