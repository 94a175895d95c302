package org.certclinic.x509.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.certclinic.core.evidence.Octets;

/** A block in which nothing is amiss; found and decoded without looking at its lines one by one. */
final class CleanBlock implements TextObject {
	private static final String BEGIN = "-----BEGIN ";
	private static final String END = "-----END ";
	private static final String DASHES = "-----";
	private static final int LONGEST_LABEL = 40;

	private final String text;
	private final String label;
	private final int from;
	private final int to;
	private final int digits;
	private final int padding;
	private final int end;
	private final int line;
	private final int lines;

	private CleanBlock(String text, String label, int line, Scan scan, int end) {
		this.text = text;
		this.label = label;
		this.from = scan.from;
		this.to = scan.at;
		this.digits = scan.digits;
		this.padding = scan.padding;
		this.end = end;
		this.line = line;
		this.lines = scan.lines;
	}

	/** The block that begins at {@code at}; nothing where there is none or where it is not clean. */
	static Optional<CleanBlock> at(String text, int at, int line) {
		if (!text.startsWith(BEGIN, at)) {
			return Optional.empty();
		}
		int labelEnd = text.indexOf('-', at + BEGIN.length());
		int labelAt = at + BEGIN.length();
		if (labelEnd < 0 || labelEnd - labelAt > LONGEST_LABEL || !text.startsWith(DASHES, labelEnd)) {
			return Optional.empty();
		}
		String label = text.substring(labelAt, labelEnd);
		var scan = new Scan(text, labelEnd + DASHES.length());
		if (!scan.lineEnd() || !scan.body() || !text.startsWith(END, scan.at) || !text.startsWith(label, scan.at + END.length())) {
			return Optional.empty();
		}
		int dashes = scan.at + END.length() + label.length();
		int end = dashes + DASHES.length();
		boolean ended = text.startsWith(DASHES, dashes) && (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r');
		boolean known = Labels.resolve(label).filter(label::equals).isPresent();
		return ended && known ? Optional.of(new CleanBlock(text, label, line, scan, end)) : Optional.empty();
	}

	/** Goes through lines of base64. */
	private static final class Scan {
		private final String text;
		private int from;
		private int at;
		private int digits;
		private int padding;
		private int lines;

		Scan(String text, int at) {
			this.text = text;
			this.at = at;
		}

		boolean lineEnd() {
			int before = at;
			if (at < text.length() && text.charAt(at) == '\r') {
				at++;
			}
			if (at < text.length() && text.charAt(at) == '\n') {
				at++;
			}
			from = at;
			lines++;
			return at > before;
		}

		boolean body() {
			int length = text.length();
			while (at < length) {
				char c = text.charAt(at);
				if (c == '\n') {
					lines++;
				} else if (c == '\r') {
					lines += at + 1 < length && text.charAt(at + 1) == '\n' ? 0 : 1;
				} else if (c == '=') {
					padding++;
				} else if (c == '-') {
					return digits > 0 && (digits + padding) % 4 == 0 && padding <= 2 && text.charAt(at - 1) <= ' ';
				} else if (padding > 0 || !Alphabet.isPlain(c)) {
					return false;
				} else {
					digits++;
				}
				at++;
			}
			return false;
		}
	}

	/** Behind its last character. */
	int end() {
		return end;
	}

	/** How many line ends it has inside. */
	int lines() {
		return lines;
	}

	@Override
	public Optional<String> label() {
		return Optional.of(label);
	}

	@Override
	public boolean isNamed() {
		return true;
	}

	@Override
	public Map<String, String> headers() {
		return Map.of();
	}

	@Override
	public int line() {
		return line;
	}

	@Override
	public Decoded decode() {
		byte[] bytes = new byte[(int) (digits * 6L / 8)];
		int bits = 0;
		int count = 0;
		int out = 0;
		for (int i = from; i < to; i++) {
			byte value = Alphabet.value(text.charAt(i));
			if (value < Alphabet.PAD) {
				bits = bits << 6 | value;
				if (++count % 4 == 0) {
					bytes[out++] = (byte) (bits >> 16);
					bytes[out++] = (byte) (bits >> 8);
					bytes[out++] = (byte) bits;
				}
			}
		}
		if (padding == 1) {
			bytes[out++] = (byte) (bits >> 10);
			bytes[out] = (byte) (bits >> 2);
		} else if (padding == 2) {
			bytes[out] = (byte) (bits >> 4);
		}
		long total = Der.total(bytes);
		return total == bytes.length || total < 0 ? new Decoded(Octets.of(bytes), List.of(), Optional.empty()) : lineByLine();
	}

	/** Bytes are missing, or are too many: perhaps its lines tell where. */
	private Decoded lineByLine() {
		List<String> body = text.substring(from, to).lines().toList();
		return new Body(IntStream.range(0, body.size()).filter(i -> !body.get(i).isEmpty()).mapToObj(i -> Line.clean(body.get(i), line + 1 + i, 1)).toList(),
				-1, true).decode(List.of());
	}
}
