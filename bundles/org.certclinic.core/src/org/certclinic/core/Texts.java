package org.certclinic.core;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one package in both languages: {@code messages.properties} holds English, {@code messages_zh.properties}
 * Chinese. Unlike a plain {@link ResourceBundle} it gives both at once, whatever the locale of the program.
 */
public final class Texts {
	private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
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
		return new BilingualText(fill(zh.getString(key), Locale.CHINESE, arguments),
				fill(en.getString(key), Locale.ENGLISH, arguments));
	}

	/** Unlike {@link java.text.MessageFormat} leaves apostrophes alone and writes numbers, which are codes and lines, as they are. */
	private static String fill(String text, Locale locale, Object[] arguments) {
		return PLACE.matcher(text).replaceAll(place -> {
			Object argument = arguments[Integer.parseInt(place.group(1))];
			return Matcher.quoteReplacement(
					argument instanceof BilingualText words ? words.in(locale) : String.valueOf(argument));
		});
	}
}
