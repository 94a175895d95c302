package org.certclinic.knowledge.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.certclinic.knowledge.model.MessageSymptom;

/** The pattern of a message, tried with a limit on the work it may make. */
final class MessagePattern {
	/** Longest pattern, in characters; the longest shipped one has under 80. */
	static final int MAX_LENGTH = 300;
	/** Characters a match may look at; a harmless pattern needs a few for each character of the text. */
	private static final int MAX_STEPS = 200_000;
	private static final int PROBE_LENGTH = 400;

	private final MessageSymptom message;
	private Optional<Pattern> pattern = Optional.empty();
	private Optional<String> fault = Optional.empty();

	MessagePattern(MessageSymptom message) {
		this.message = message;
		if (!Parts.blank(message.getPattern())) {
			compile(message.getPattern());
		}
	}

	private void compile(String regex) {
		try {
			pattern = Optional.of(Pattern.compile(regex)).filter(_ -> regex.length() <= MAX_LENGTH);
		} catch (PatternSyntaxException e) {
			fault = Optional.of(e.getDescription());
		} catch (StackOverflowError e) {
			fault = Optional.of("nested too deep"); // as deep as a file lets it be
		}
	}

	/** Why it is no regular expression; empty if it is one or if the message has no pattern. */
	Optional<String> fault() {
		return fault;
	}

	/** Whether it is found in {@code text}. */
	boolean finds(String text) {
		return pattern.isPresent() && tryOn(text) == Answer.FOUND;
	}

	/** Whether there is a pattern that is surely not found in {@code text}. */
	boolean misses(String text) {
		return pattern.isPresent() && tryOn(text) == Answer.NOT_FOUND;
	}

	/** Whether it is too long, or gives up on a text that almost fits. */
	boolean costly() {
		if (!Parts.blank(message.getPattern()) && message.getPattern().length() > MAX_LENGTH) {
			return true;
		}
		String text = Optional.ofNullable(message.getText()).orElse("");
		return pattern.isPresent()
				&& (tryOn(repeat(text + " ") + "\0") == Answer.GAVE_UP || tryOn(repeat("a") + "\0") == Answer.GAVE_UP
						|| tryOn(repeat("0") + "\0") == Answer.GAVE_UP || tryOn(repeat(" ") + "\0") == Answer.GAVE_UP);
	}

	private static String repeat(String text) {
		return text.repeat(PROBE_LENGTH / text.length() + 1).substring(0, PROBE_LENGTH);
	}

	private Answer tryOn(String text) {
		try {
			return pattern.get().matcher(new Bounded(text, new int[1])).find() ? Answer.FOUND : Answer.NOT_FOUND;
		} catch (TooManyStepsException | StackOverflowError e) {
			return Answer.GAVE_UP;
		}
	}

	private enum Answer {
		FOUND, NOT_FOUND, GAVE_UP
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
