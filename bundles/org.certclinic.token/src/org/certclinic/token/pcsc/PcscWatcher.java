package org.certclinic.token.pcsc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.token.pcsc.PcscSession.State;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.Workers;

/**
 * Tells when readers and cards come and go, and when the service stops or is back. It costs one small process while the service runs, which
 * waits inside it, and now and then one while it does not.
 */
public final class PcscWatcher {
	private static final Duration PER_CALL = Duration.ofSeconds(10);
	private static final Duration FOREVER = Duration.ofDays(1000);
	/** A pseudo reader whose state changes when readers come and go; macOS does not know it, there the end of each wait shows them. */
	private static final Octets PLUG_AND_PLAY = Octets.of("\\\\?PnP?\\Notification".getBytes(StandardCharsets.US_ASCII));
	private static final long WAIT_MILLIS = 1000;
	private static final long SLICE_MILLIS = 50;
	private static final long CHANGED = 2;
	private static final Set<String> NO_READERS = Set.of("SCARD_E_NO_READERS_AVAILABLE");
	private static final Set<String> UNPLUGGED = Set.of("SCARD_E_UNKNOWN_READER", "SCARD_E_READER_UNAVAILABLE");
	/** pcsc-lite waits for 16 at most, the pseudo reader among them. */
	private static final int MOST_READERS = 15;
	private final Workers workers;
	private final Optional<Path> socket;
	private final ScardCodes codes = new ScardCodes();

	/** Of this computer's service. */
	public PcscWatcher(Workers workers) {
		this(workers, ServicePause.usualSocket());
	}

	/** @param socket the file that the service listens at, where it is one */
	PcscWatcher(Workers workers, Optional<Path> socket) {
		this.workers = Objects.requireNonNull(workers, "workers");
		this.socket = Objects.requireNonNull(socket, "socket");
	}

	/**
	 * Watches until it is cancelled; the first report comes at once, each further one when something has changed.
	 *
	 * @param changed   is told on the calling thread
	 * @param cancelled is asked many times a second
	 */
	public void watch(Consumer<PcscReport> changed, BooleanSupplier cancelled) {
		Sight sight = new Sight(changed);
		ServicePause pause = ServicePause.of(socket);
		while (!cancelled.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
			pause.begin();
			try (PcscSession session = new PcscSession(workers, codes, Budget.of(PER_CALL, FOREVER, cancelled))) {
				session.open();
				pause.reset();
				while (!cancelled.getAsBoolean()) {
					look(session, sight, cancelled);
				}
			} catch (NativeFailure e) {
				if (e.failure().kind() == Failure.Kind.CANCELLED) {
					return;
				}
				sight.tell(List.of(), Optional.of(e.failure()));
				pause.await(cancelled);
			}
		}
	}

	/** One round: what is there, then the wait for something else. */
	private static void look(PcscSession session, Sight sight, BooleanSupplier cancelled) throws NativeFailure {
		List<Octets> names;
		try {
			names = session.readers().stream().limit(MOST_READERS).toList();
		} catch (NativeFailure e) {
			if (!isAnswered(e.failure(), NO_READERS)) {
				throw e;
			}
			names = List.of();
			sight.tell(List.of(), Optional.of(e.failure()));
		}
		try {
			if (names.isEmpty() && !session.knowsPlugAndPlay()) {
				pause(cancelled);
			} else {
				await(session, names, sight);
			}
		} catch (NativeFailure e) {
			if (!isAnswered(e.failure(), UNPLUGGED)) {
				throw e;
			}
			pause(cancelled); // the next look will not find it any more
		}
	}

	private static void await(PcscSession session, List<Octets> names, Sight sight) throws NativeFailure {
		List<Octets> watched = new ArrayList<>(names);
		List<Long> known = new ArrayList<>();
		if (!names.isEmpty()) {
			List<State> states = session.await(names, names.stream().map(_ -> 0L).toList(), 0);
			List<ReaderReport> reports = new ArrayList<>();
			for (int i = 0; i < states.size(); i++) {
				reports.add(PcscProbe.report(names.get(i), PcscProbe.flags(states.get(i).event()), states.get(i).atr(), Optional.empty()));
				known.add(states.get(i).event() & ~CHANGED);
			}
			sight.tell(reports, Optional.empty());
			if (states.size() != names.size()) {
				return;
			}
		}
		if (session.knowsPlugAndPlay()) {
			watched.add(PLUG_AND_PLAY);
			known.add((long) names.size() << 16);
		}
		session.await(watched, known, WAIT_MILLIS);
	}

	private static boolean isAnswered(Failure failure, Set<String> codes) {
		return failure.kind() == Failure.Kind.REFUSED && failure.call().flatMap(Call::answer).filter(answer -> codes.contains(answer.name())).isPresent();
	}

	/** Before readers are looked for again: nothing tells when they come. */
	private static void pause(BooleanSupplier cancelled) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS);
		while (!cancelled.getAsBoolean() && !Thread.currentThread().isInterrupted() && System.nanoTime() < end) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS));
		}
	}

	/** What was told last. */
	private static final class Sight {
		private final Consumer<PcscReport> changed;
		private Optional<PcscReport> last = Optional.empty();

		Sight(Consumer<PcscReport> changed) {
			this.changed = Objects.requireNonNull(changed, "changed");
		}

		void tell(List<ReaderReport> readers, Optional<Failure> failure) {
			if (last.isEmpty() || !last.get().readers().equals(readers) || !answer(last.get().failure()).equals(answer(failure))) {
				PcscReport report = new PcscReport(PcscSession.libraryName(), readers, List.of(), failure, Duration.ZERO);
				last = Optional.of(report);
				changed.accept(report);
			}
		}

		/** Without the time it took. */
		private static String answer(Optional<Failure> failure) {
			return failure.map(why -> why.kind() + " " + why.call().flatMap(call -> call.answer()).map(code -> code.name()).orElse("")).orElse("");
		}
	}
}
