package org.certclinic.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of one package in both languages: {@code messages.properties} holds English, {@code messages_zh.properties}
 * Chinese. Unlike a plain {@link ResourceBundle} it gives both at once, whatever the locale of the program.
 */
public final class Texts {
	private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final ResourceBundle zh;
	private final ResourceBundle en;

	private Texts(ResourceBundle zh, ResourceBundle en) {
		this.zh = zh;
		this.en = en;
	}

	/** The texts beside {@code anchor}. */
	public static Texts beside(Class<?> anchor) {
		String name = anchor.getPackageName() + ".messages";
		return new Texts(ResourceBundle.getBundle(name, Locale.CHINESE, anchor.getClassLoader(), EXACT_LOCALE),
				ResourceBundle.getBundle(name, Locale.ROOT, anchor.getClassLoader(), EXACT_LOCALE));
	}

	/**
	 * The text of {@code key} with {@code {0}}, {@code {1}} ... replaced by the arguments; a {@link BilingualText} among
	 * them is put in each language's own words.
	 */
	public BilingualText text(String key, Object... arguments) {
		return new BilingualText(format(zh, key, Locale.CHINESE, arguments), format(en, key, Locale.ROOT, arguments));
	}

	private static String format(ResourceBundle texts, String key, Locale locale, Object[] arguments) {
		Object[] words = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			// numbers as they are: codes and lines have no thousands separators
			words[i] = arguments[i] instanceof BilingualText text ? text.in(locale) : String.valueOf(arguments[i]);
		}
		return new MessageFormat(texts.getString(key), locale).format(words);
	}
}
