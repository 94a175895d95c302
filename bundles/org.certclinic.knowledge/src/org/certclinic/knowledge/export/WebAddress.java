package org.certclinic.knowledge.export;

import java.util.Locale;

/** Addresses that may become a link. */
final class WebAddress {
	private WebAddress() {
	}

	/** Whether it is http or https and nothing that a browser might run. */
	static boolean safe(String address) {
		String lower = address == null ? "" : address.toLowerCase(Locale.ROOT);
		return (lower.startsWith("http://") || lower.startsWith("https://"))
				&& lower.chars().allMatch(c -> c > ' ' && c != '"' && c != '<' && c != '>');
	}
}
