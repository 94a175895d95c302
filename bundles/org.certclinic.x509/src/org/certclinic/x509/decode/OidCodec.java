package org.certclinic.x509.decode;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** The dotted form of object identifiers and back. X.690, 8.19. */
final class OidCodec {
	/** Longer ones are no identifiers: they would only cost time. */
	static final int MAX_BYTES = 1024;
	private static final int BITS = 7;
	private static final int MORE = 0x80;
	private static final int ROOTS = 40;
	/** Arcs of more bytes do not fit a {@code long}. */
	private static final int LONG_BYTES = 9;

	private OidCodec() {
	}

	/** None where the bytes are empty, end inside an arc, or are more than {@link #MAX_BYTES}. */
	static Optional<String> decode(Octets content) {
		int size = content.size();
		if (size == 0 || size > MAX_BYTES || (content.at(size - 1) & MORE) != 0) {
			return Optional.empty();
		}
		var dotted = new StringBuilder();
		int start = 0;
		for (int i = 0; i < size; i++) {
			if ((content.at(i) & MORE) == 0) {
				append(dotted, content, start, i + 1);
				start = i + 1;
			}
		}
		return Optional.of(dotted.toString());
	}

	/** Whether an arc begins with a byte that says nothing. */
	static boolean isPadded(Octets content) {
		boolean first = true;
		for (int i = 0; i < content.size(); i++) {
			int octet = content.at(i);
			if (first && octet == MORE) {
				return true;
			}
			first = (octet & MORE) == 0;
		}
		return false;
	}

	private static void append(StringBuilder dotted, Octets content, int start, int end) {
		if (end - start > LONG_BYTES) {
			appendHuge(dotted, content, start, end);
			return;
		}
		long arc = 0;
		for (int i = start; i < end; i++) {
			arc = arc << BITS | content.at(i) & MORE - 1;
		}
		if (start == 0) {
			long root = Math.min(arc / ROOTS, 2);
			dotted.append(root).append('.').append(arc - root * ROOTS);
		} else {
			dotted.append('.').append(arc);
		}
	}

	private static void appendHuge(StringBuilder dotted, Octets content, int start, int end) {
		BigInteger arc = BigInteger.ZERO;
		for (int i = start; i < end; i++) {
			arc = arc.shiftLeft(BITS).or(BigInteger.valueOf(content.at(i) & MORE - 1));
		}
		if (start == 0) {
			dotted.append("2.").append(arc.subtract(BigInteger.valueOf(2L * ROOTS)));
		} else {
			dotted.append('.').append(arc);
		}
	}

	/** @param oid a sound one of ours */
	static Octets encode(String oid) {
		String[] arcs = oid.split("\\.");
		var content = new ByteArrayOutputStream();
		write(content, Long.parseLong(arcs[0]) * ROOTS + Long.parseLong(arcs[1]));
		for (int i = 2; i < arcs.length; i++) {
			write(content, Long.parseLong(arcs[i]));
		}
		return Octets.of(content.toByteArray());
	}

	private static void write(ByteArrayOutputStream content, long arc) {
		int shift = BITS * (LONG_BYTES - 1);
		while (shift > 0 && arc >> shift == 0) {
			shift -= BITS;
		}
		for (; shift > 0; shift -= BITS) {
			content.write((int) (arc >> shift & MORE - 1 | MORE));
		}
		content.write((int) (arc & MORE - 1));
	}
}
