package org.certclinic.token.ladder;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;

/** What rungs say to a support engineer, in both languages. Thread-safe. */
public final class LadderTexts {
	private static final Texts TEXTS = Texts.beside(LadderTexts.class);
	/** Some keys' modules have a thousand slots; a line has room for a few names. */
	private static final int TOLD = 5;

	/** For example {@code Smart-card service}. */
	public BilingualText title(Rung.Name name) {
		return TEXTS.text("rung." + key(name));
	}

	/** For example {@code broken}. */
	public BilingualText state(Rung.State state) {
		return TEXTS.text("state." + key(state));
	}

	/** What was found, in one or two sentences. */
	public BilingualText message(Rung rung) {
		return TEXTS.text(rung.code(), rung.values().stream().map(LadderTexts::words).toArray());
	}

	private static Object words(Object value) {
		if (!(value instanceof Collection<?> names)) {
			return value;
		}
		String more = names.size() > TOLD ? " …" : "";
		return new BilingualText(names.stream().limit(TOLD).map(String::valueOf).collect(Collectors.joining("、")) + more,
				names.stream().limit(TOLD).map(String::valueOf).collect(Collectors.joining(", ")) + more);
	}

	private static String key(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
