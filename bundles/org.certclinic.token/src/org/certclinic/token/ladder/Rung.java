package org.certclinic.token.ladder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step from the USB port to the private key.
 *
 * @param code    stable, for example {@code service.stopped}; its words are found by it
 * @param values  what the words tell, in their order: texts, numbers, or lists of texts
 * @param finding id of the rule that says what to do about it; absent where the rung holds
 */
public record Rung(Name name, State state, String code, List<Object> values, Optional<String> finding) {
	/** The rungs from the bottom up. */
	public enum Name {
		USB, DRIVER, SERVICE, READER, CARD, MODULE, SLOT, TOKEN, CERTIFICATE, KEY
	}

	/** Whether a rung holds. */
	public enum State {
		OK, BROKEN,
		/** It could not be told, or does not matter for what is there. */
		UNKNOWN,
		/** A rung below does not hold, or it was not asked. */
		NOT_RUN
	}

	public Rung {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(code, "code");
		values = List.copyOf(values);
		Objects.requireNonNull(finding, "finding");
	}

	static Rung of(Name name, State state, String code, Object... values) {
		return new Rung(name, state, code, List.of(values), Optional.empty());
	}

	static Rung broken(Name name, String code, String finding, Object... values) {
		return new Rung(name, State.BROKEN, code, List.of(values), Optional.of(finding));
	}
}
