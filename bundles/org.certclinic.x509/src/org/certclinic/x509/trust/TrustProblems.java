package org.certclinic.x509.trust;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Problem;

/** Names of sources, and why one cannot be read. */
final class TrustProblems {
	private static final Texts TEXTS = Texts.beside(TrustProblems.class);

	private TrustProblems() {
	}

	static BilingualText name(String key, Object... values) {
		return TEXTS.text("name." + key, values);
	}

	/** @param code without {@code trust.} before it */
	static Problem of(String code, Object... values) {
		return new Problem("trust." + code, -1, TEXTS.text(code, values));
	}
}
