package org.certclinic.ui.knowledge.editor.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;

/** Ids that nothing has yet. */
public final class FreeIds {
	private static final int LONGEST = 48;
	private static final Pattern VALID = Pattern.compile("(?=.{1,200}$)[a-z0-9]++(?:-[a-z0-9]++)*+");

	private FreeIds() {
	}

	/** Whether entries may be called so. */
	public static boolean isValid(String id) {
		return VALID.matcher(id).matches();
	}

	/**
	 * An id made of an English title: {@code Wrong PIN entered} gives {@code wrong-pin-entered}, or with a number behind it where
	 * that is taken.
	 *
	 * @param otherwise what it is made of when the title has no letters for it
	 */
	public static String of(String title, String otherwise, Predicate<String> taken) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("['’\\p{M}]", "");
		String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		if (words.length() > LONGEST) {
			int end = words.lastIndexOf('-', LONGEST);
			words = words.substring(0, end > 0 ? end : LONGEST);
		}
		return free(words.isEmpty() ? otherwise : words, taken);
	}

	/** {@code id}, or the same with the first number that makes it free. */
	public static String free(String id, Predicate<String> taken) {
		String free = id;
		for (int number = 2; taken.test(free); number++) {
			free = id + "-" + number;
		}
		return free;
	}

	/** An id for a further step. */
	static String step(Remedy remedy) {
		Set<String> taken = remedy.getSteps().stream().map(Step::getId).collect(Collectors.toSet());
		int number = remedy.getSteps().size() + 1;
		while (taken.contains("step-" + number)) {
			number++;
		}
		return "step-" + number;
	}
}
