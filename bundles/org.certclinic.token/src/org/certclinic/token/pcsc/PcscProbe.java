package org.certclinic.token.pcsc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.token.pcsc.PcscSession.State;
import org.certclinic.token.pkcs11.TokenText;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.Workers;

/**
 * Asks the platform's smart-card service for readers and cards. Each probe has a process and a context of its own. No card is reset, and none
 * is connected to unless the service does not tell its ATR otherwise.
 */
public final class PcscProbe {
	private final Workers workers;
	private final ScardCodes codes = new ScardCodes();

	public PcscProbe(Workers workers) {
		this.workers = Objects.requireNonNull(workers, "workers");
	}

	/** The platform's own, for example {@code libpcsclite.so.1}. */
	public static String libraryName() {
		return PcscSession.libraryName();
	}

	/** Never throws: what goes wrong is in the report. */
	public PcscReport probe(Budget budget) {
		return probe(budget, () -> {
			// nothing to wait for
		});
	}

	/** @param meanwhile is run between the two looks at the cards, so that one that is pulled out in this time is told */
	public PcscReport probe(Budget budget, Runnable meanwhile) {
		long before = System.nanoTime();
		List<ReaderReport> readers = new ArrayList<>();
		List<Call> calls = List.of();
		Optional<Failure> failure = Optional.empty();
		try (PcscSession session = new PcscSession(workers, codes, budget)) {
			try {
				session.open();
				List<Look> looks = looks(session, session.readers());
				meanwhile.run();
				for (Look look : looks) {
					readers.add(session.isAlive() ? again(session, look) : look.report);
				}
			} catch (NativeFailure e) {
				failure = Optional.of(e.failure());
			}
			calls = session.calls();
		} catch (NativeFailure e) {
			failure = Optional.of(e.failure());
		}
		return new PcscReport(PcscSession.libraryName(), readers, calls, failure, Duration.ofNanos(System.nanoTime() - before));
	}

	/** A reader as it was at first. */
	private record Look(Octets name, long event, ReaderReport report) {
	}

	private static List<Look> looks(PcscSession session, List<Octets> names) throws NativeFailure {
		List<Look> looks = new ArrayList<>();
		for (Octets name : names) {
			looks.add(look(session, name));
			if (!session.isAlive()) {
				return looks;
			}
		}
		return looks;
	}

	private static Look look(PcscSession session, Octets name) {
		Set<ReaderFlag> flags = Set.of();
		long event = 0;
		try {
			List<State> states = session.await(List.of(name), List.of(0L), 0);
			State state = states.isEmpty() ? new State(0, Octets.EMPTY) : states.getFirst();
			event = state.event();
			flags = flags(event);
			return new Look(name, event, report(name, flags, needsConnection(flags, state.atr()) ? session.connect(name) : state.atr(), Optional.empty()));
		} catch (NativeFailure e) {
			return new Look(name, event, report(name, flags, Octets.EMPTY, Optional.of(e.failure())));
		}
	}

	private static boolean needsConnection(Set<ReaderFlag> flags, Octets atr) {
		return flags.contains(ReaderFlag.PRESENT) && atr.isEmpty() && !flags.contains(ReaderFlag.MUTE) && !flags.contains(ReaderFlag.EXCLUSIVE);
	}

	/** Whether the card is still in. */
	private static ReaderReport again(PcscSession session, Look look) {
		if (!look.report.hasCard() || look.report.failure().isPresent()) {
			return look.report;
		}
		try {
			List<State> now = session.await(List.of(look.name), List.of(0L), 0);
			boolean gone = !now.isEmpty() && !flags(now.getFirst().event()).contains(ReaderFlag.PRESENT);
			return gone ? report(look.name, flags(now.getFirst().event()), look.report.atr(), Optional.of(Failure.of(Failure.Kind.REMOVED))) : look.report;
		} catch (NativeFailure e) {
			return report(look.name, look.report.state(), look.report.atr(), Optional.of(e.failure()));
		}
	}

	static Set<ReaderFlag> flags(long event) {
		Set<ReaderFlag> flags = ReaderFlag.of(event);
		flags.remove(ReaderFlag.CHANGED); // only says that nothing was known before
		return flags;
	}

	static ReaderReport report(Octets name, Set<ReaderFlag> flags, Octets atr, Optional<Failure> failure) {
		Optional<String> card = atr.isEmpty() ? Optional.empty() : CardNames.of(Atr.decode(atr));
		return new ReaderReport(TokenText.decode(name.toArray()), flags, atr, card, failure);
	}
}
