package org.certclinic.x509.decode;

/**
 * What bytes are when taken for GBK.
 *
 * @param sound    every byte above ASCII is part of a pair that GBK has
 * @param common   pairs of GB 2312, that is of what nearly all Chinese text is made of
 * @param rare     other pairs
 */
record GbkBytes(boolean sound, int common, int rare) {
	private static final int GB2312_FIRST = 0xa1;
	private static final int HANZI_FIRST = 0xb0;
	private static final int HANZI_LAST = 0xf7;
	private static final int SYMBOLS_LAST = 0xa9;
	private static final int GB2312_LAST = 0xfe;

	static GbkBytes of(byte[] bytes) {
		int common = 0;
		int rare = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] >= 0) {
				continue;
			}
			int lead = bytes[i] & 0xff;
			int trail = ++i < bytes.length ? bytes[i] & 0xff : 0;
			if (lead == 0x80 || lead == 0xff || trail < 0x40 || trail == 0x7f || trail == 0xff) {
				return new GbkBytes(false, common, rare);
			}
			boolean inTable = trail >= GB2312_FIRST && trail <= GB2312_LAST
					&& (lead >= HANZI_FIRST && lead <= HANZI_LAST || lead >= GB2312_FIRST && lead <= SYMBOLS_LAST);
			if (inTable) {
				common++;
			} else if (isAssigned(lead, trail)) {
				rare++;
			} else {
				return new GbkBytes(false, common, rare);
			}
		}
		return new GbkBytes(true, common, rare);
	}

	/** The zones that GBK gives characters: GBK/3 (81 to A0, all trails) and GBK/4 (AA to FE, trails below A1). */
	private static boolean isAssigned(int lead, int trail) {
		return lead < GB2312_FIRST || trail < GB2312_FIRST && lead > SYMBOLS_LAST - 2;
	}

	boolean isSound() {
		return sound && common + rare > 0;
	}

	boolean isGb2312() {
		return sound && rare == 0 && common > 0;
	}

	/** A rare character in a name, for example that of a person. */
	boolean isMostlyGb2312() {
		return sound && common > rare;
	}
}
