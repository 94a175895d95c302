package org.certclinic.x509.pbe;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;

/**
 * The password that opens something, or why there is none.
 *
 * @param spelling to be wiped by who searched
 */
public record PasswordSearch(State state, Optional<Spelling> spelling) {
	/** How the search ended. */
	public enum State {
		/** No password, the empty one, or the one that was given. */
		FOUND,
		/** Not the one that was given, but one much like it. */
		MISTYPED,
		/** It takes one, and nobody knows it. */
		NEEDED,
		/** The one that was given does not fit. */
		WRONG,
		/** Trying costs too much. */
		TOO_COSTLY
	}

	public PasswordSearch {
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(spelling, "spelling");
	}

	/** Tries no password and the empty one, then asks once and tries what is given and what it may be meant for. */
	public static PasswordSearch of(Source source, Passwords passwords, Predicate<Spelling> fits, Budget budget) {
		for (Spelling free : List.of(Spelling.EMPTY, Spelling.NONE)) {
			if (fits.test(free)) {
				return new PasswordSearch(State.FOUND, Optional.of(free));
			}
		}
		if (budget.isSpent()) {
			return new PasswordSearch(State.TOO_COSTLY, Optional.empty());
		}
		Optional<char[]> given = passwords.passwordFor(source);
		if (given.isEmpty()) {
			return new PasswordSearch(State.NEEDED, Optional.empty());
		}
		try {
			return tried(given.get(), fits, budget);
		} finally {
			Arrays.fill(given.get(), '\0');
		}
	}

	private static PasswordSearch tried(char[] given, Predicate<Spelling> fits, Budget budget) {
		Spelling exact = Spelling.of(given);
		if (fits.test(exact)) {
			return new PasswordSearch(State.FOUND, Optional.of(exact));
		}
		exact.wipe();
		if (budget.isSpent()) {
			return new PasswordSearch(State.TOO_COSTLY, Optional.empty());
		}
		Optional<Spelling> meant = Optional.empty();
		for (Spelling spelling : Spelling.mistyped(given)) {
			if (meant.isEmpty() && fits.test(spelling)) {
				meant = Optional.of(spelling);
			} else {
				spelling.wipe();
			}
		}
		return new PasswordSearch(meant.isPresent() ? State.MISTYPED : State.WRONG, meant);
	}

	/** Whether there is a password to go on with. */
	public boolean isFound() {
		return spelling.isPresent();
	}

	/** Overwrites the password. */
	public void wipe() {
		spelling.ifPresent(Spelling::wipe);
	}
}
