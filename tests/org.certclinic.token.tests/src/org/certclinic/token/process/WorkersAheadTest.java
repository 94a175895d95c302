package org.certclinic.token.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ReturnCode;
import org.junit.jupiter.api.Test;

final class WorkersAheadTest {
	private static final Budget BUDGET = Budget.of(Duration.ofMinutes(1), Duration.ofMinutes(1), () -> false);
	private final List<WorkerProcess> started = new CopyOnWriteArrayList<>();

	@Test
	void givesThoseThatItHasStartedAndThenNewOnes() throws NativeFailure {
		try (var ahead = new WorkersAhead(this::start, 1)) {
			try (WorkerProcess first = ahead.take(BUDGET)) {
				assertSame(started.getFirst(), first);
				assertTrue(first.isAlive());
				assertEquals(1, started.size());
				try (WorkerProcess second = ahead.take(BUDGET)) {
					assertSame(started.getLast(), second);
					assertEquals(2, started.size());
				}
			}
		}
	}

	@Test
	void callsALibraryInterpretedAsWell() throws NativeFailure {
		try (var ahead = new WorkersAhead(this::start, 1);
				NativeLibrary library = NativeLibrary.in(ahead, word -> new ReturnCode(Long.toString(word), word), BUDGET)) {
			library.load("libc.so.6");

			assertTrue(library.call("getpid", library.symbol("getpid"), new Arguments().word(0)).value() > 0);
		}
	}

	@Test
	void endsThoseThatNobodyTook() throws Exception {
		var starts = new CountDownLatch(2);
		var ahead = new WorkersAhead(budget -> {
			WorkerProcess worker = start(budget);
			starts.countDown();
			return worker;
		}, 2);
		starts.await();

		ahead.close();

		assertEquals(2, started.size());
		started.forEach(worker -> assertFalse(worker.isAlive()));
	}

	@Test
	void givesUpThoseThatAreStillStarting() {
		var ahead = new WorkersAhead(budget -> {
			while (!budget.cancelled().getAsBoolean()) {
				Thread.onSpinWait();
			}
			throw new NativeFailure(Failure.of(Kind.CANCELLED));
		}, 1);

		ahead.close();

		assertEquals(0, started.size());
	}

	@Test
	void tellsWhyNoneCanBeStarted() {
		Workers none = _ -> {
			throw new NativeFailure(Failure.of(Kind.NO_WORKER));
		};
		try (var ahead = new WorkersAhead(none, 1)) {
			assertEquals(Kind.NO_WORKER, assertThrows(NativeFailure.class, () -> ahead.take(BUDGET)).failure().kind());
		}
	}

	@Test
	void waitsNoLongerThanItsBudget() {
		Workers slow = budget -> {
			while (!budget.cancelled().getAsBoolean() && budget.left() > 0) {
				Thread.onSpinWait();
			}
			throw new NativeFailure(Failure.of(Kind.OUT_OF_TIME));
		};
		try (var ahead = new WorkersAhead(slow, 1)) {
			Budget none = Budget.of(Duration.ofMillis(1), Duration.ofMillis(1), () -> false);

			assertEquals(Kind.OUT_OF_TIME, assertThrows(NativeFailure.class, () -> ahead.take(none)).failure().kind());
		}
	}

	private WorkerProcess start(Budget budget) throws NativeFailure {
		WorkerProcess worker = WorkerLauncher.forOneProbe().take(budget);
		started.add(worker);
		return worker;
	}
}
