package org.certclinic.x509.chain.judge;

import org.certclinic.core.evidence.ExtensionContent.NameConstraints.Subtree;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.Octets;

/** Whether a name constraint is written as RFC 5280, 4.2.1.10 wants it. */
enum ConstraintForm {
	SOUND,
	/** {@code .example.com}, which many authorities write for the names below {@code example.com}. */
	LEADING_DOT, MALFORMED;

	private static final int IPV4 = 8;
	private static final int IPV6 = 32;

	static ConstraintForm of(Subtree subtree) {
		GeneralName base = subtree.base();
		return switch (base.kind()) {
		case DNS -> dns(base.text());
		case IP -> isNetwork(base.raw()) ? SOUND : MALFORMED;
		case EMAIL -> isMail(base.text()) ? SOUND : MALFORMED;
		case URI -> isHost(base.text().startsWith(".") ? base.text().substring(1) : base.text()) ? SOUND : MALFORMED;
		case DIRECTORY, OTHER, X400, EDI_PARTY, REGISTERED_ID -> SOUND;
		};
	}

	private static ConstraintForm dns(String text) {
		if (text.startsWith(".")) {
			return isHost(text.substring(1)) ? LEADING_DOT : MALFORMED;
		}
		return isHost(text) ? SOUND : MALFORMED;
	}

	private static boolean isHost(String text) {
		return text.isEmpty() || HostName.isHost(text);
	}

	private static boolean isMail(String text) {
		int at = text.indexOf('@');
		if (at < 0) {
			return isHost(text.startsWith(".") ? text.substring(1) : text);
		}
		return at > 0 && text.indexOf('@', at + 1) < 0 && HostName.isHost(text.substring(at + 1));
	}

	/** Whether it is an address and a mask of ones, then zeros. */
	static boolean isNetwork(Octets raw) {
		if (raw.size() != IPV4 && raw.size() != IPV6) {
			return false;
		}
		boolean ended = false;
		for (int bit = raw.size() / 2 * 8; bit < raw.size() * 8; bit++) {
			boolean set = (raw.at(bit / 8) >>> 7 - bit % 8 & 1) == 1;
			if (set && ended) {
				return false;
			}
			ended |= !set;
		}
		return true;
	}
}
