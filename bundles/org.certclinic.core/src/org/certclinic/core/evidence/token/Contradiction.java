package org.certclinic.core.evidence.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.TokenView.InLibrary;
import org.certclinic.core.evidence.token.TokenView.InSlot;

/**
 * Two drivers that say different things of one card or key.
 *
 * @param token what it is about
 * @param one   names the driver that sees more, or the better state
 * @param other names the one that sees less, or the worse state
 * @param what  number of certificates that differ, or the two states
 */
public record Contradiction(Kind kind, String token, String one, String other, List<String> what) {
	/** What they differ in. */
	public enum Kind {
		/** One sees certificates that the other does not. */
		CERTIFICATES,
		/** They report different states of the user's PIN. */
		PIN
	}

	public Contradiction {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(token, "token");
		Objects.requireNonNull(one, "one");
		Objects.requireNonNull(other, "other");
		what = List.copyOf(what);
	}

	static List<Contradiction> of(TokenView view) {
		List<Side> sides = Stream.concat(view.slots().stream().map(Side::of), view.devices().stream().map(Side::of)).toList();
		List<Contradiction> found = new ArrayList<>();
		for (Side one : sides) {
			for (Side other : sides) {
				if (one == other || one.driver.equals(other.driver)) {
					continue; // a module may show one token in several slots, one for each PIN
				}
				long more = one.certificates.stream().filter(certificate -> !other.certificates.contains(certificate)).count();
				if (more > 0 && other.readWhole) {
					found.add(new Contradiction(Kind.CERTIFICATES, view.name(), one.driver, other.driver, List.of(Long.toString(more))));
				}
				if (differs(one, other)) {
					found.add(new Contradiction(Kind.PIN, view.name(), one.driver, other.driver, List.of(one.pins.getFirst().name(), other.pins
							.getFirst().name())));
				}
			}
		}
		return found.stream().distinct().toList();
	}

	/** Drivers that never say LOW are no liars; a PIN that is locked for one and not for the other is worth telling. */
	private static boolean differs(Side one, Side other) {
		if (one.pins.size() != 1 || other.pins.size() != 1) {
			return false;
		}
		PinState better = one.pins.getFirst();
		PinState worse = other.pins.getFirst();
		return better.compareTo(worse) < 0 && (worse == PinState.LOCKED || better == PinState.NOT_INITIALISED);
	}

	/** What one driver says. */
	private record Side(String driver, Set<Octets> certificates, List<PinState> pins, boolean readWhole) {
		static Side of(InSlot slot) {
			return new Side(slot.module().name(), TokenView.certificates(slot.token()).collect(Collectors.toSet()), List.of(slot.token().userPin()),
					slot.slot().failure().isEmpty() && !slot.token().moreObjects());
		}

		static Side of(InLibrary device) {
			SkfDevice seen = device.device();
			List<PinState> pins = seen.applications().stream().flatMap(application -> application.user().stream()).map(SkfApplication.Pin::state)
					.toList();
			boolean readWhole = seen.failure().isEmpty() && seen.applications().stream().allMatch(application -> application.failure().isEmpty()
					&& application.containers().stream().allMatch(container -> container.failure().isEmpty()));
			return new Side(device.library().name(), TokenView.certificates(seen).collect(Collectors.toSet()), pins, readWhole);
		}
	}
}
