package org.certclinic.x509.pbe;

import java.nio.charset.StandardCharsets;

import org.certclinic.core.evidence.Octets;

/** Reads big-endian numbers and strings one after the other; past the end there are zeros, and it says so. */
public final class Fields {
	private final Octets data;
	private int at;
	private boolean cut;

	public Fields(Octets data, int start) {
		this.data = data;
		this.at = start;
	}

	/** Whether something was asked for that is not there. */
	public boolean isCut() {
		return cut;
	}

	/** Where the next field begins. */
	public int position() {
		return at;
	}

	/** How many bytes there are from here to the end. */
	public int left() {
		return data.size() - at;
	}

	/** An unsigned number of up to eight bytes. */
	public long number(int bytes) {
		long number = 0;
		for (int i = 0; i < bytes; i++) {
			number = number << 8 | (at + i < data.size() ? data.at(at + i) : 0);
		}
		take(bytes);
		return number;
	}

	/** That many bytes; fewer at the end. */
	public Octets octets(long count) {
		int start = at;
		take(count);
		return data.slice(start, at);
	}

	/** Bytes behind a length of four bytes. */
	public Octets string() {
		return octets(number(4));
	}

	/** Text behind a length of two bytes, as Java's {@code DataOutput} writes it. */
	public String utf() {
		return new String(octets(number(2)).toArray(), StandardCharsets.UTF_8);
	}

	private void take(long count) {
		if (count > left()) {
			cut = true;
			at = data.size();
		} else {
			at += (int) count;
		}
	}
}
