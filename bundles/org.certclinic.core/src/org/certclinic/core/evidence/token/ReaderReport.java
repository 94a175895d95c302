package org.certclinic.core.evidence.token;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.Octets;

/**
 * A reader that the smart-card service has.
 *
 * @param name  as PC/SC has it, for example {@code Feitian ePass2003 00 00}
 * @param state as the service reports it
 * @param atr   what the card answers to a reset; empty where there is no card, or a mute one
 * @param card  what the ATR is known as
 */
public record ReaderReport(String name, Set<ReaderFlag> state, Octets atr, Optional<String> card, Optional<Failure> failure) {
	public ReaderReport {
		Objects.requireNonNull(name, "name");
		state = state.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(state));
		Objects.requireNonNull(atr, "atr");
		Objects.requireNonNull(card, "card");
		Objects.requireNonNull(failure, "failure");
	}

	public boolean hasCard() {
		return state.contains(ReaderFlag.PRESENT);
	}
}
