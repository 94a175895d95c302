package org.certclinic.net;

import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Problem;

/** Says why something was not fetched. */
final class NetProblems {
	private static final Texts TEXTS = Texts.beside(NetProblems.class);

	private NetProblems() {
	}

	/** @param code without {@code net.} before it */
	static Problem of(String code, Object... values) {
		return new Problem("net." + code, -1, TEXTS.text(code, values));
	}
}
