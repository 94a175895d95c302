package org.certclinic.x509.chain.judge;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** DNS names and mail addresses as certificates have them. RFC 5280, 4.2.1.6; RFC 9525, 6. */
final class HostName {
	private static final int MAX_NAME = 253;
	private static final int MAX_LABEL = 63;
	private static final String WILDCARD = "*.";

	private HostName() {
	}

	/** Whether it is made of labels of letters, digits, hyphens and underscores; not one with a wildcard. */
	static boolean isHost(String name) {
		if (name.isEmpty() || name.length() > MAX_NAME) {
			return false;
		}
		int start = 0;
		for (int i = 0; i <= name.length(); i++) {
			if (i == name.length() || name.charAt(i) == '.') {
				if (i == start || i - start > MAX_LABEL) {
					return false;
				}
				start = i + 1;
			} else if (!isLabelCharacter(name.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLabelCharacter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
	}

	/** A host name, perhaps with a wildcard for its whole first label. */
	static boolean isPresented(String name) {
		return isHost(name.startsWith(WILDCARD) ? name.substring(WILDCARD.length()) : name);
	}

	static boolean isWildcard(String name) {
		return name.startsWith(WILDCARD);
	}

	/** The name without its wildcard. */
	static String base(String name) {
		return isWildcard(name) ? name.substring(WILDCARD.length()) : name;
	}

	/** Whether it looks like an address in decimals: no top level domain is a number. */
	static boolean isAddressLike(String name) {
		String last = name.substring(name.lastIndexOf('.') + 1);
		return name.indexOf(':') >= 0 || !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
	}

	/** The name as DNS has it, in lower case and without a dot at the end; none for what is no host name. */
	static Optional<String> reference(String host) {
		String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
		try {
			name = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
		} catch (IllegalArgumentException _) {
			return Optional.empty();
		}
		return isHost(name) ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/** Whether a name in a certificate stands for a host. RFC 9525, 6.3: a wildcard is a whole label, the first, and stands for one. */
	static boolean matches(String presented, String reference) {
		if (!isPresented(presented)) {
			return false;
		}
		String name = presented.toLowerCase(Locale.ROOT);
		if (!isWildcard(name)) {
			return name.equals(reference);
		}
		int dot = reference.indexOf('.');
		return dot > 0 && reference.substring(dot + 1).equals(base(name));
	}

	/** Whether {@code name} is {@code domain} or below it; both in lower case. */
	static boolean isWithin(String name, String domain) {
		return domain.isEmpty() || name.equals(domain) || name.length() > domain.length() && name.endsWith(domain)
				&& name.charAt(name.length() - domain.length() - 1) == '.';
	}
}
