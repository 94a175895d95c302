package org.certclinic.core.evidence.token;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A place where a token may be: {@code CK_SLOT_INFO}.
 *
 * @param description usually the reader's name
 * @param token       absent where none is in the slot, or where it could not be read
 * @param failure     why the slot or its token could not be read, or not wholly
 */
public record SlotReport(long id, String description, String manufacturer, Set<SlotFlag> flags, Version hardware, Version firmware,
		Optional<TokenInfo> token, Optional<Failure> failure) {
	public SlotReport {
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(manufacturer, "manufacturer");
		flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
		Objects.requireNonNull(hardware, "hardware");
		Objects.requireNonNull(firmware, "firmware");
		Objects.requireNonNull(token, "token");
		Objects.requireNonNull(failure, "failure");
	}
}
