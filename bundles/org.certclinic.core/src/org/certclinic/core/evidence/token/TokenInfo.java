package org.certclinic.core.evidence.token;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A PKCS#11 token and what can be seen on it without a PIN: {@code CK_TOKEN_INFO}. Texts have no padding.
 *
 * @param utcTime    of a token with a clock, as it is: {@code 2026112302514500}
 * @param objects    public ones only; the first thousand
 * @param moreObjects whether there are more
 * @param uri        names the token in RFC 7512's way
 */
public record TokenInfo(String label, String manufacturer, String model, String serial, Set<TokenFlag> flags, TokenLimits limits, Version hardware,
		Version firmware, Optional<String> utcTime, List<Mechanism> mechanisms, List<TokenObject> objects, boolean moreObjects, String uri) {
	public TokenInfo {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(manufacturer, "manufacturer");
		Objects.requireNonNull(model, "model");
		Objects.requireNonNull(serial, "serial");
		flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
		Objects.requireNonNull(limits, "limits");
		Objects.requireNonNull(hardware, "hardware");
		Objects.requireNonNull(firmware, "firmware");
		Objects.requireNonNull(utcTime, "utcTime");
		mechanisms = List.copyOf(mechanisms);
		objects = List.copyOf(objects);
		Objects.requireNonNull(uri, "uri");
	}

	public boolean isInitialised() {
		return flags.contains(TokenFlag.TOKEN_INITIALIZED);
	}

	/** The user's PIN. */
	public PinState userPin() {
		if (flags.contains(TokenFlag.USER_PIN_LOCKED)) {
			return PinState.LOCKED;
		}
		if (!flags.contains(TokenFlag.USER_PIN_INITIALIZED)) {
			return PinState.NOT_INITIALISED;
		}
		return flags.contains(TokenFlag.USER_PIN_FINAL_TRY) ? PinState.FINAL_TRY
				: flags.contains(TokenFlag.USER_PIN_COUNT_LOW) ? PinState.LOW : PinState.GOOD;
	}

	/** The security officer's PIN, which resets the user's. */
	public PinState officerPin() {
		if (!isInitialised()) {
			return PinState.NOT_INITIALISED; // SoftHSM then says LOCKED too
		}
		return flags.contains(TokenFlag.SO_PIN_LOCKED) ? PinState.LOCKED
				: flags.contains(TokenFlag.SO_PIN_FINAL_TRY) ? PinState.FINAL_TRY
						: flags.contains(TokenFlag.SO_PIN_COUNT_LOW) ? PinState.LOW : PinState.GOOD;
	}

	/** Which certificate goes with which key, in the order of the objects. */
	public List<TokenPair> pairs() {
		return TokenPair.of(objects);
	}
}
