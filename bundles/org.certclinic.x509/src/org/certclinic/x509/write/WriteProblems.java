package org.certclinic.x509.write;

import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Problem;

/** Says why something cannot be written. */
final class WriteProblems {
	private static final Texts TEXTS = Texts.beside(WriteProblems.class);

	private WriteProblems() {
	}

	/** @param code without {@code write.} before it */
	static Problem of(String code, Object... values) {
		return new Problem("write." + code, -1, TEXTS.text(code, values));
	}

	static Made refused(String code, Object... values) {
		return Made.refused(of(code, values));
	}
}
