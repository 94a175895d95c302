package org.certclinic.core.evidence.token;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one PKCS#11 module answered.
 *
 * @param name      what it is known as, for example {@code OpenSC}; its file's name where it is not known
 * @param origin    why it was tried
 * @param info      absent where it did not come so far
 * @param slots     the first thousand
 * @param moreSlots how many it has besides
 * @param calls     all calls in their order; the log of what happened
 * @param failure   what ended the probe of it early
 * @param time      all of it took
 */
public record ModuleReport(String name, Origin origin, ModuleFile file, Optional<ModuleInfo> info, List<SlotReport> slots, int moreSlots, List<Call> calls,
		Optional<Failure> failure, Duration time) {
	/** Why a module is tried. */
	public enum Origin {
		/** The user named it. */
		USER,
		/** The system's p11-kit configuration names it. */
		P11_KIT,
		/** It lies where a vendor known to us puts it. */
		KNOWN
	}

	public ModuleReport {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(info, "info");
		slots = List.copyOf(slots);
		calls = List.copyOf(calls);
		Objects.requireNonNull(failure, "failure");
		Objects.requireNonNull(time, "time");
	}
}
