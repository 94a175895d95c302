package org.certclinic.rules.voucher;

import org.certclinic.rules.Phrase;

/** Which of a voucher's two codes. */
public enum WhichCode {
	REFERENCE("field.reference"), AUTHORIZATION("field.authorization");

	private final String key;

	WhichCode(String key) {
		this.key = key;
	}

	Phrase phrase() {
		return Phrase.of(key);
	}
}
