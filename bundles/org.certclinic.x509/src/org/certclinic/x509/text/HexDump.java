package org.certclinic.x509.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** An encoding written out in hex digits: bare, with signs between, or as {@code xxd}, {@code hexdump} and {@code openssl} print it. */
final class HexDump {
	private static final int SMALLEST = 16;
	private static final int SEQUENCE = 0x30;
	private static final int MOST_IN_LINE = 64;
	private static final String SIGNS = " \t:,;-{}[]()\"'";

	private final List<String> lines;
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private int firstLine;
	private int first;

	HexDump(String text) {
		this.lines = text.lines().map(String::strip).toList();
	}

	/** The bytes, where they begin as a SEQUENCE does. */
	Optional<TextObject> read() {
		for (int i = 0; i < lines.size(); i++) {
			boolean taken = !lines.get(i).isEmpty() && (dumped(i) || plain(lines.get(i)));
			if (taken && firstLine == 0) {
				firstLine = i + 1;
			}
			if (!taken && !lines.get(i).isEmpty() && bytes.size() >= SMALLEST) {
				break;
			}
			if (bytes.size() > 0 && (first != SEQUENCE || !taken && !lines.get(i).isEmpty())) {
				bytes.reset();
				firstLine = 0;
			}
		}
		byte[] all = bytes.toByteArray();
		if (all.length < SMALLEST || Der.total(all) == Der.NONE) {
			return Optional.empty();
		}
		return Optional.of(new Dumped(firstLine, all));
	}

	/** A line with an offset in front, which must be right. */
	private boolean dumped(int index) {
		String line = lines.get(index);
		int digits = hexDigits(line, 0);
		long offset = digits >= 4 && digits <= 8 ? Long.parseLong(line.substring(0, digits), 16) : -1;
		boolean separated = digits < line.length() && ": \t-".indexOf(line.charAt(digits)) >= 0;
		if (!separated || offset != bytes.size()) {
			return false;
		}
		int count = index + 1 < lines.size() ? nextOffset(lines.get(index + 1)) - bytes.size() : -1;
		List<Integer> read = bytesIn(line, digits + 1, count);
		read.forEach(this::write);
		return !read.isEmpty();
	}

	private static int nextOffset(String line) {
		int digits = hexDigits(line, 0);
		return digits >= 4 && digits <= 7 ? Integer.parseInt(line.substring(0, digits), 16) : -1;
	}

	/** So many bytes as are due, or those before the characters that are printed behind them. */
	private static List<Integer> bytesIn(String line, int from, int count) {
		int due = count > 0 && count <= MOST_IN_LINE ? count : MOST_IN_LINE;
		boolean known = due == count;
		int bar = line.indexOf('|');
		int end = bar < 0 ? line.length() : bar;
		List<Integer> read = new ArrayList<>();
		int at = from;
		while (at < end && read.size() < due) {
			int blanks = 0;
			while (at < end && SIGNS.indexOf(line.charAt(at)) >= 0) {
				blanks += line.charAt(at++) == ' ' ? 1 : 0;
			}
			if (!isByte(line, at) || !known && bar < 0 && blanks > 1 && !read.isEmpty()) {
				break;
			}
			read.add(HexFormat.fromHexDigits(line, at, at + 2));
			at += 2;
		}
		return read;
	}

	/** A line of nothing but bytes. */
	private boolean plain(String line) {
		var read = new ByteArrayOutputStream();
		int at = 0;
		while (at < line.length()) {
			if (SIGNS.indexOf(line.charAt(at)) >= 0) {
				at++;
			} else if (line.startsWith("0x", at) || line.startsWith("0X", at) || line.startsWith("\\x", at)) {
				at += 2;
			} else if (isByte(line, at)) {
				read.write(HexFormat.fromHexDigits(line, at, at + 2));
				at += 2;
			} else {
				return false;
			}
		}
		byte[] all = read.toByteArray();
		for (byte b : all) {
			write(b & 0xff);
		}
		return all.length > 0;
	}

	private void write(int b) {
		first = bytes.size() == 0 ? b : first;
		bytes.write(b);
	}

	private static boolean isByte(String line, int at) {
		return at + 1 < line.length() && HexFormat.isHexDigit(line.charAt(at)) && HexFormat.isHexDigit(line.charAt(at + 1));
	}

	private static int hexDigits(String line, int from) {
		int at = from;
		while (at < line.length() && at - from <= 16 && HexFormat.isHexDigit(line.charAt(at))) {
			at++;
		}
		return at - from;
	}

	private record Dumped(int line, byte[] bytes) implements TextObject {
		@Override
		public Optional<String> label() {
			return Optional.empty();
		}

		@Override
		public boolean isNamed() {
			return false;
		}

		@Override
		public Map<String, String> headers() {
			return Map.of();
		}

		@Override
		public Decoded decode() {
			return new Decoded(Octets.of(bytes), Repairs.of(List.of(Mark.of("text.hex", line, 0))), Optional.empty());
		}
	}
}
