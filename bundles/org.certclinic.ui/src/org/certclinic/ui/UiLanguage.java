package org.certclinic.ui;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;

/** The languages the workbench speaks. */
public enum UiLanguage {
	/** Chinese. */
	ZH(Locale.SIMPLIFIED_CHINESE),
	/** English. */
	EN(Locale.ENGLISH);

	private final Locale locale;

	UiLanguage(Locale locale) {
		this.locale = locale;
	}

	/** The language of the running workbench. */
	public static UiLanguage current() {
		return Platform.getNL().startsWith("zh") ? ZH : EN;
	}

	/** Its locale. */
	public Locale locale() {
		return locale;
	}

	/** Its stable name: {@code zh} or {@code en}. */
	public String id() {
		return locale.getLanguage();
	}

	/** The other one of the two. */
	public UiLanguage other() {
		return this == ZH ? EN : ZH;
	}
}
