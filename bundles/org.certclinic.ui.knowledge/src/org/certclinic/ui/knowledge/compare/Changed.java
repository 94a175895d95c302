package org.certclinic.ui.knowledge.compare;

/**
 * The middle in which two texts differ.
 *
 * @param start how many characters at the beginning are the same
 * @param tail  how many at the end are, none of them among those at the beginning
 */
record Changed(int start, int tail) {
	static Changed of(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int start = 0;
		while (start < shorter && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		int tail = 0;
		while (tail < shorter - start && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		return new Changed(start, tail);
	}
}
