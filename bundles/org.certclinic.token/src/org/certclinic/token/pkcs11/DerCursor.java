package org.certclinic.token.pkcs11;

import org.certclinic.core.evidence.Octets;

/** Goes from value to value of DER; behind the end, or in what is no DER, it finds empty values. */
final class DerCursor {
	private static final int LONG_FORM = 0x80;
	private static final int MOST_LENGTH_BYTES = 3;
	private final Octets octets;
	private int at;

	DerCursor(Octets octets) {
		this.octets = octets;
	}

	/** The value's tag; -1 at the end. */
	int tag() {
		return at < octets.size() ? octets.at(at) : -1;
	}

	Octets content() {
		int start = start();
		return octets.slice(start, end(start));
	}

	/** Whether the value is all there is. */
	boolean isWhole() {
		int start = start();
		return at == 0 && octets.size() >= 2 && start + length() == octets.size();
	}

	void skip() {
		at = end(start());
	}

	/** The values in this one, from the first; this cursor goes to the next. */
	DerCursor enter() {
		DerCursor inner = new DerCursor(content());
		skip();
		return inner;
	}

	private int start() {
		int first = at + 1 < octets.size() ? octets.at(at + 1) : 0;
		return Math.min(octets.size(), at + 2 + (first > LONG_FORM ? first - LONG_FORM : 0));
	}

	private int end(int start) {
		return (int) Math.min(octets.size(), start + length());
	}

	private long length() {
		if (at + 1 >= octets.size()) {
			return 0;
		}
		int first = octets.at(at + 1);
		if (first < LONG_FORM) {
			return first;
		}
		int count = first - LONG_FORM;
		long length = 0;
		for (int i = 0; i < count && at + 2 + i < octets.size(); i++) {
			length = i < MOST_LENGTH_BYTES || length == 0 ? length << 8 | octets.at(at + 2 + i) : octets.size();
		}
		return Math.min(length, Integer.MAX_VALUE);
	}
}
