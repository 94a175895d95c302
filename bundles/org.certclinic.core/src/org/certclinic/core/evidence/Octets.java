package org.certclinic.core.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** Bytes that do not change. Slices share the array of the whole. Not for secrets. */
public final class Octets {
	public static final Octets EMPTY = new Octets(new byte[0], 0, 0);
	private static final HexFormat HEX = HexFormat.of();

	private final byte[] array;
	private final int from;
	private final int to;
	private int hash; // 0: not computed yet; threads that compute it at once get the same

	private Octets(byte[] array, int from, int to) {
		this.array = array;
		this.from = from;
		this.to = to;
	}

	/** The bytes of {@code array}, which the caller no longer changes. */
	public static Octets of(byte... array) {
		return new Octets(array, 0, array.length);
	}

	/** The bytes {@code from} (inclusive) to {@code to} (exclusive) of these. */
	public Octets slice(int start, int end) {
		Objects.checkFromToIndex(start, end, size());
		return new Octets(array, from + start, from + end);
	}

	public int size() {
		return to - from;
	}

	public boolean isEmpty() {
		return from == to;
	}

	/** The byte at {@code index} as 0 to 255. */
	public int at(int index) {
		return array[from + Objects.checkIndex(index, size())] & 0xff;
	}

	/** A copy. */
	public byte[] toArray() {
		return Arrays.copyOfRange(array, from, to);
	}

	/** Lower case without separators. */
	public String hex() {
		return HEX.formatHex(array, from, to);
	}

	/**
	 * The digest of these bytes.
	 *
	 * @param algorithm one that every Java platform has, for example {@code SHA-256}
	 */
	public Octets digest(String algorithm) {
		try {
			MessageDigest digest = MessageDigest.getInstance(algorithm);
			digest.update(array, from, size());
			return of(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalArgumentException(algorithm, e);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Octets octets && Arrays.equals(array, from, to, octets.array, octets.from, octets.to);
	}

	@Override
	public int hashCode() {
		int known = hash;
		if (known == 0) {
			known = 1;
			for (int i = from; i < to; i++) {
				known = 31 * known + array[i];
			}
			hash = known;
		}
		return known;
	}

	@Override
	public String toString() {
		return hex();
	}
}
