package org.certclinic.x509.decode;

import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** Addresses as people write them. RFC 5952 for IPv6. */
final class IpText {
	private static final int V4 = 4;
	private static final int V6 = 16;
	private static final int GROUPS = 8;

	private IpText() {
	}

	/** For example {@code 10.0.0.1} or {@code 2001:db8::1}; none for other than 4 or 16 bytes. */
	static Optional<String> address(Octets bytes) {
		return switch (bytes.size()) {
		case V4 -> Optional.of(bytes.at(0) + "." + bytes.at(1) + "." + bytes.at(2) + "." + bytes.at(3));
		case V6 -> Optional.of(v6(bytes));
		default -> Optional.empty();
		};
	}

	/** An address and a mask, for example {@code 10.0.0.0/255.0.0.0}. */
	static Optional<String> network(Octets bytes) {
		int half = bytes.size() / 2;
		return bytes.size() != 2 * V4 && bytes.size() != 2 * V6 ? Optional.empty()
				: address(bytes.slice(0, half)).flatMap(address -> address(bytes.slice(half, 2 * half)).map(mask -> address + "/" + mask));
	}

	private static String v6(Octets bytes) {
		int[] groups = new int[GROUPS];
		for (int i = 0; i < GROUPS; i++) {
			groups[i] = bytes.at(2 * i) << Byte.SIZE | bytes.at(2 * i + 1);
		}
		int from = 0;
		int longest = 1; // a single zero is written out
		for (int i = 0; i < GROUPS; i++) {
			int end = i;
			while (end < GROUPS && groups[end] == 0) {
				end++;
			}
			if (end - i > longest) {
				longest = end - i;
				from = i;
			}
			i = Math.max(i, end - 1);
		}
		var text = new StringBuilder();
		for (int i = 0; i < GROUPS; i++) {
			if (longest > 1 && i == from) {
				text.append("::");
				i += longest - 1;
				continue;
			}
			text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":").append(Integer.toHexString(groups[i]));
		}
		return text.toString();
	}
}
