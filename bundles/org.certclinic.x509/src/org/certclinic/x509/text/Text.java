package org.certclinic.x509.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** The characters of a file that is text, and what it took to get them. */
record Text(String characters, List<Mark> marks) {
	private static final int LOOKED_AT = 4_096;
	/** One control character in so many is still text. */
	private static final int TOLERATED = 50;
	private static final Charset CHINESE = Charset.forName("GB18030");

	Text {
		marks = List.copyOf(marks);
	}

	/** Nothing where the bytes are no text. */
	static Optional<Text> of(Octets content) {
		List<Mark> marks = new ArrayList<>();
		int start = 0;
		Optional<Charset> wide = wide(content);
		if (wide.isPresent()) {
			boolean marked = content.at(0) >= 0xfe;
			marks.add(new Mark("text.utf-16", 1, 0, wide.get().name(), ""));
			return Optional.of(of(new String(content.toArray(), marked ? 2 : 0, content.size() - (marked ? 2 : 0), wide.get()), marks));
		}
		if (content.size() >= 3 && content.at(0) == 0xef && content.at(1) == 0xbb && content.at(2) == 0xbf) {
			marks.add(Mark.of("text.byte-order-mark", 1, 1));
			start = 3;
		}
		return isText(content, start) ? Optional.of(of(decoded(content.toArray(), start), marks)) : Optional.empty();
	}

	private static Text of(String characters, List<Mark> marks) {
		if (characters.indexOf('\r') >= 0 && characters.indexOf('\n') < 0) {
			marks.add(Mark.of("text.line-ends", 1, 0));
		}
		return new Text(characters, marks);
	}

	/** UTF-16, by its mark or by every second byte being zero. */
	private static Optional<Charset> wide(Octets content) {
		if (content.size() < 4) {
			return Optional.empty();
		}
		int first = content.at(0) << 8 | content.at(1);
		if (first == 0xfffe || first == 0xfeff) {
			return Optional.of(first == 0xfffe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
		}
		int pairs = Math.min(content.size(), LOOKED_AT) / 2;
		int even = 0;
		int odd = 0;
		for (int i = 0; i < pairs; i++) {
			even += content.at(2 * i) == 0 ? 1 : 0;
			odd += content.at(2 * i + 1) == 0 ? 1 : 0;
		}
		if (odd * 10 > pairs * 7 && even * TOLERATED < pairs) {
			return Optional.of(StandardCharsets.UTF_16LE);
		}
		return even * 10 > pairs * 7 && odd * TOLERATED < pairs ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}

	/** By the control characters in the beginning: text has next to none, an encoding or a picture has many. */
	static boolean isText(Octets content, int start) {
		int end = Math.min(content.size(), start + LOOKED_AT);
		int controls = 0;
		for (int i = start; i < end; i++) {
			int c = content.at(i);
			controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a || c == 0x7f ? 1 : 0;
		}
		return controls * TOLERATED <= end - start;
	}

	private static String decoded(byte[] bytes, int start) {
		boolean ascii = true;
		for (int i = start; ascii && i < bytes.length; i++) {
			ascii = bytes[i] >= 0;
		}
		if (ascii) {
			return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
		}
		return decoded(bytes, start, StandardCharsets.UTF_8)
				.or(() -> isPaired(bytes, start) ? decoded(bytes, start, CHINESE) : Optional.empty())
				.orElseGet(() -> new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1));
	}

	private static Optional<String> decoded(byte[] bytes, int start, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString());
		} catch (CharacterCodingException _) {
			return Optional.empty(); // it is in another one
		}
	}

	/** Whether bytes above ASCII come in pairs only, so that no stray one takes the letter behind it along. */
	private static boolean isPaired(byte[] bytes, int start) {
		int run = 0;
		for (int i = start; i < bytes.length; i++) {
			if (bytes[i] < 0) {
				run++;
			} else if (run % 2 != 0) {
				return false;
			} else {
				run = 0;
			}
		}
		return run % 2 == 0;
	}
}
