package org.certclinic.x509.chain.judge;

import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.GeneralName;
import org.certclinic.x509.chain.heap.NameKey;

/** Whether names of one form lie in a name constraint of that form. RFC 5280, 4.2.1.10. */
final class NamesInConstraints {
	private NamesInConstraints() {
	}

	/** Something before a single {@code @} and a host name behind it. */
	static boolean isMailbox(String text) {
		int at = text.indexOf('@');
		return at > 0 && text.indexOf('@', at + 1) < 0 && HostName.isHost(text.substring(at + 1));
	}

	/**
	 * A wildcard stands for all names it matches: it lies in what is permitted if all do, and in what is excluded if one does.
	 *
	 * @param excluded whether the constraint excludes
	 */
	static boolean dns(String name, String constraint, boolean excluded) {
		String base = HostName.base(name).toLowerCase(Locale.ROOT);
		String domain = constraint.toLowerCase(Locale.ROOT);
		if (domain.startsWith(".")) {
			boolean below = base.endsWith(domain) || HostName.isWildcard(name) && base.equals(domain.substring(1));
			return below || excluded && HostName.isWildcard(name) && domain.endsWith("." + base);
		}
		return HostName.isWithin(base, domain) || excluded && HostName.isWildcard(name) && HostName.isWithin(domain, base);
	}

	/** A mailbox, all on a host, or with a dot in front all on the hosts below it. */
	static boolean mail(String mailbox, String constraint) {
		int at = mailbox.lastIndexOf('@');
		String host = mailbox.substring(at + 1).toLowerCase(Locale.ROOT);
		int split = constraint.lastIndexOf('@');
		if (split >= 0) {
			return mailbox.substring(0, at).equals(constraint.substring(0, split)) && host.equals(constraint.substring(split + 1).toLowerCase(Locale.ROOT));
		}
		return host(host, constraint);
	}

	/** The host of a URI; none where it has none, or an address. */
	static Optional<String> hostOf(String uri) {
		int scheme = uri.indexOf("://");
		if (scheme <= 0) {
			return Optional.empty();
		}
		int end = uri.length();
		for (int i = scheme + 3; i < uri.length(); i++) {
			if ("/?#".indexOf(uri.charAt(i)) >= 0) {
				end = i;
				break;
			}
		}
		String authority = uri.substring(scheme + 3, end);
		String host = authority.substring(authority.lastIndexOf('@') + 1);
		int port = host.lastIndexOf(':');
		String name = port < 0 ? host : host.substring(0, port);
		return HostName.isHost(name) && !HostName.isAddressLike(name) ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/** That very host, or with a dot in front all hosts below it. */
	static boolean host(String host, String constraint) {
		String domain = constraint.toLowerCase(Locale.ROOT);
		return domain.isEmpty() || (domain.startsWith(".") ? host.endsWith(domain) : host.equals(domain));
	}

	static boolean directory(NameKey name, GeneralName constraint) {
		return constraint.directory().filter(directory -> name.isWithin(NameKey.of(directory))).isPresent();
	}
}
