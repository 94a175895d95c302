package org.certclinic.x509.text;

/** How long a value says it is, without reading it. X.690, 8.1.3. */
final class Der {
	/** The length is not counted, the end is marked. */
	static final long INDEFINITE = -2;
	/** This is no SEQUENCE. */
	static final long NONE = -1;
	private static final int SEQUENCE = 0x30;

	private Der() {
	}

	/** Bytes of tag, length and content together; {@link #INDEFINITE} or {@link #NONE}. */
	static long total(byte[] bytes) {
		if (bytes.length < 2 || bytes[0] != SEQUENCE) {
			return NONE;
		}
		int first = bytes[1] & 0xff;
		if (first < 0x80) {
			return 2L + first;
		}
		int count = first & 0x7f;
		if (count == 0) {
			return INDEFINITE;
		}
		if (count > 4 || bytes.length < 2 + count) {
			return NONE;
		}
		long length = 0;
		for (int i = 0; i < count; i++) {
			length = length << 8 | bytes[2 + i] & 0xff;
		}
		return 2 + count + length;
	}
}
