package org.certclinic.x509.walk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.certclinic.core.evidence.Octets;

/** Cuts a stream of text into pieces behind END lines, so that no object is cut through. */
final class Pieces {
	private static final int PIECE = 1 << 20;
	/** Without an END line a piece grows until here. */
	private static final int LARGEST = 64 << 20;
	private static final byte[] END = "-----END ".getBytes(StandardCharsets.US_ASCII);

	private final InputStream stream;
	private byte[] buffer;
	private int size;
	private boolean ended;
	private int lines;

	/**
	 * A piece.
	 *
	 * @param linesBefore in the whole text
	 */
	record Piece(Octets octets, int linesBefore) {
	}

	/** @param beginning what was already read from the stream */
	Pieces(byte[] beginning, InputStream stream) {
		this.stream = stream;
		this.buffer = beginning;
		this.size = beginning.length;
	}

	/** Whether there is another piece; reads as much as it takes to know. */
	boolean hasNext() throws IOException {
		fill(1);
		return size > 0;
	}

	Piece next() throws IOException {
		int wanted = PIECE;
		fill(wanted);
		int cut = ended && size <= wanted ? size : cut(Math.min(size, wanted));
		while (cut == 0 && !ended && wanted < LARGEST) {
			wanted *= 2;
			fill(wanted);
			cut = cut(Math.min(size, wanted));
		}
		if (cut == 0) {
			cut = lineEnd(Math.min(size, wanted));
		}
		var piece = new Piece(Octets.of(Arrays.copyOf(buffer, cut)), lines);
		for (int i = 0; i < cut; i++) {
			lines += buffer[i] == '\n' ? 1 : 0;
		}
		System.arraycopy(buffer, cut, buffer, 0, size - cut);
		size -= cut;
		return piece;
	}

	private void fill(int wanted) throws IOException {
		if (buffer.length < wanted) {
			buffer = Arrays.copyOf(buffer, wanted);
		}
		while (!ended && size < wanted) {
			int read = stream.read(buffer, size, wanted - size);
			ended = read < 0;
			size += Math.max(0, read);
		}
	}

	/** Behind the line of the last END before {@code limit}; 0 where there is none. */
	private int cut(int limit) {
		for (int at = limit - END.length; at > 0; at--) {
			if (buffer[at] == '-' && Arrays.equals(buffer, at, at + END.length, END, 0, END.length)) {
				int end = at;
				while (end < limit && buffer[end] != '\n') {
					end++;
				}
				if (end < limit) {
					return end + 1;
				}
			}
		}
		return 0;
	}

	/** Behind the last line end before {@code limit}, else {@code limit}. */
	private int lineEnd(int limit) {
		int end = limit;
		while (end > 0 && buffer[end - 1] != '\n') {
			end--;
		}
		return end == 0 ? limit : end;
	}
}
