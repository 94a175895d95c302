package org.certclinic.net;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells addresses of this computer and its own network from those of the world. */
final class Places {
	private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

	private Places() {
	}

	/** By the name alone; no name server is asked. */
	static boolean isLocal(String host) {
		String name = host.toLowerCase(Locale.ROOT);
		if (isLiteral(name)) {
			return isLocal(InetAddress.ofLiteral(name.replaceAll("^\\[|]$", "")));
		}
		return name.equals("localhost") || name.endsWith(".localhost") || name.endsWith(".local") || !name.contains(".");
	}

	private static boolean isLiteral(String name) {
		return name.startsWith("[") || IPV4.matcher(name).matches();
	}

	static boolean isLocal(InetAddress address) {
		return address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isAnyLocalAddress()
				|| (address.getAddress()[0] & 0xfe) == 0xfc && address.getAddress().length == 16; // fc00::/7, RFC 4193
	}
}
