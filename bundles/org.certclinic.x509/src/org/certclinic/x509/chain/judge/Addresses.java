package org.certclinic.x509.chain.judge;

import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** Addresses of the internet as bytes. */
final class Addresses {
	/** Bytes of an address. */
	static final int IPV4 = 4;
	/** Bytes of an address. */
	static final int IPV6 = 16;
	private static final int GROUPS = 8;

	private Addresses() {
	}

	/** The bytes of {@code 192.0.2.1} or {@code 2001:db8::1}; none for other text. Nothing is looked up. */
	static Optional<Octets> parse(String text) {
		String plain = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
		return plain.indexOf(':') < 0 ? four(plain) : six(plain);
	}

	private static Optional<Octets> four(String text) {
		String[] parts = text.split("\\.", -1);
		byte[] bytes = new byte[IPV4];
		if (parts.length != IPV4) {
			return Optional.empty();
		}
		for (int i = 0; i < IPV4; i++) {
			if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 255) {
				return Optional.empty();
			}
			bytes[i] = (byte) Integer.parseInt(parts[i]);
		}
		return Optional.of(Octets.of(bytes));
	}

	private static Optional<Octets> six(String text) {
		String whole = text;
		int tail = whole.lastIndexOf(':') + 1;
		if (whole.indexOf('.') >= 0) {
			Optional<Octets> last = four(whole.substring(tail));
			if (last.isEmpty()) {
				return Optional.empty();
			}
			Octets bytes = last.get();
			whole = whole.substring(0, tail) + Integer.toHexString(bytes.at(0) << 8 | bytes.at(1)) + ":"
					+ Integer.toHexString(bytes.at(2) << 8 | bytes.at(3));
		}
		int gap = whole.indexOf("::");
		String[] front = groups(gap < 0 ? whole : whole.substring(0, gap));
		String[] back = gap < 0 ? new String[0] : groups(whole.substring(gap + 2));
		int count = front.length + back.length;
		if (gap < 0 ? count != GROUPS : count >= GROUPS) {
			return Optional.empty();
		}
		byte[] bytes = new byte[IPV6];
		boolean sound = put(front, bytes, 0) && put(back, bytes, GROUPS - back.length);
		return sound ? Optional.of(Octets.of(bytes)) : Optional.empty();
	}

	private static String[] groups(String text) {
		return text.isEmpty() ? new String[0] : text.split(":", -1);
	}

	private static boolean put(String[] groups, byte[] bytes, int at) {
		for (int i = 0; i < groups.length; i++) {
			if (!groups[i].matches("[0-9a-fA-F]{1,4}")) {
				return false;
			}
			int group = Integer.parseInt(groups[i], 16);
			bytes[2 * (at + i)] = (byte) (group >> 8);
			bytes[2 * (at + i) + 1] = (byte) group;
		}
		return true;
	}

	/** @param network address and mask */
	static boolean isWithin(Octets address, Octets network) {
		int size = address.size();
		if (network.size() != 2 * size) {
			return false;
		}
		for (int i = 0; i < size; i++) {
			int mask = network.at(size + i);
			if ((address.at(i) & mask) != (network.at(i) & mask)) {
				return false;
			}
		}
		return true;
	}
}
