package org.certclinic.knowledge.lint;

import java.util.Optional;
import java.util.regex.PatternSyntaxException;

import org.certclinic.knowledge.BoundedPattern;
import org.certclinic.knowledge.BoundedPattern.Answer;
import org.certclinic.knowledge.model.MessageSymptom;

/** The pattern of a message, tried on texts. */
final class MessagePattern {
	private static final int PROBE_LENGTH = 400;

	private final MessageSymptom message;
	private Optional<BoundedPattern> pattern = Optional.empty();
	private Optional<String> fault = Optional.empty();

	MessagePattern(MessageSymptom message) {
		this.message = message;
		if (!Parts.blank(message.getPattern()) && message.getPattern().length() <= BoundedPattern.MAX_LENGTH) {
			try {
				pattern = Optional.of(new BoundedPattern(message.getPattern()));
			} catch (PatternSyntaxException e) {
				fault = Optional.of(e.getDescription());
			}
		}
	}

	/** Why it is no regular expression; empty if it is one, if it is too long to say, or if the message has none. */
	Optional<String> fault() {
		return fault;
	}

	/** Whether it is found in {@code text}. */
	boolean finds(String text) {
		return pattern.isPresent() && pattern.get().find(text) == Answer.FOUND;
	}

	/** Whether there is a pattern that is surely not found in {@code text}. */
	boolean misses(String text) {
		return pattern.isPresent() && pattern.get().find(text) == Answer.NOT_FOUND;
	}

	/** Whether it is too long, or gives up on a text that almost fits. */
	boolean costly() {
		if (!Parts.blank(message.getPattern()) && message.getPattern().length() > BoundedPattern.MAX_LENGTH) {
			return true;
		}
		String text = Optional.ofNullable(message.getText()).orElse("");
		return pattern.isPresent()
				&& (givesUp(repeat(text + " ")) || givesUp(repeat("a")) || givesUp(repeat("0")) || givesUp(repeat(" ")));
	}

	private boolean givesUp(String text) {
		return pattern.get().find(text + "\0") == Answer.GAVE_UP;
	}

	private static String repeat(String text) {
		return text.repeat(PROBE_LENGTH / text.length() + 1).substring(0, PROBE_LENGTH);
	}
}
