package org.certclinic.knowledge;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression out of a file, matched with a limit on the work it may make. */
public final class BoundedPattern {
	/** Longest expression that is used, in characters; the longest shipped one has under 80. */
	public static final int MAX_LENGTH = 300;
	/** Characters a match may look at; a harmless expression needs a few for each character of the text. */
	private static final int MAX_STEPS = 200_000;

	/** What became of a match. */
	public enum Answer {
		FOUND, NOT_FOUND,
		/** It would have taken too long. */
		GAVE_UP
	}

	private final Pattern pattern;

	/**
	 * @throws PatternSyntaxException   if it is no regular expression, or nested deeper than can be read
	 * @throws IllegalArgumentException if it is longer than {@link #MAX_LENGTH}
	 */
	public BoundedPattern(String expression) {
		if (expression.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("longer than " + MAX_LENGTH);
		}
		try {
			this.pattern = Pattern.compile(expression);
		} catch (StackOverflowError e) {
			throw new PatternSyntaxException("nested too deep", expression, -1); // as deep as a file lets it be
		}
	}

	/** Looks for it anywhere in {@code text}. */
	public Answer find(String text) {
		try {
			return pattern.matcher(new Bounded(text, new int[1])).find() ? Answer.FOUND : Answer.NOT_FOUND;
		} catch (TooManyStepsException | StackOverflowError e) {
			return Answer.GAVE_UP;
		}
	}

	private static final class TooManyStepsException extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	/** A text that lets itself be looked at only so often. */
	private record Bounded(String text, int[] steps) implements CharSequence {
		@Override
		public char charAt(int index) {
			if (++steps[0] > MAX_STEPS) {
				throw new TooManyStepsException();
			}
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Bounded(text.substring(start, end), steps);
		}
	}
}
