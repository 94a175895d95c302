package org.certclinic.core;

import java.util.Locale;
import java.util.Objects;

/**
 * One text in Chinese and English, for example {@code 证书已下载 / the certificate is already downloaded}. Neither is
 * {@code null}; one may be empty where a knowledge base is not translated yet.
 */
public record BilingualText(String zh, String en) {
	public BilingualText {
		Objects.requireNonNull(zh, "zh");
		Objects.requireNonNull(en, "en");
	}

	/** The same words in both languages, for example a symbol or a message that software prints. */
	public static BilingualText same(String text) {
		return new BilingualText(text, text);
	}

	/** The text for a reader of {@code locale}: Chinese for any {@code zh} locale, else English; the other language where that one is empty. */
	public String in(Locale locale) {
		boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
		String wanted = chinese ? zh : en;
		return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
	}

	/** Whether there is no text in either language. */
	public boolean isEmpty() {
		return zh.isEmpty() && en.isEmpty();
	}
}
