package org.certclinic.token.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;

final class ServicePauseTest {
	private final Clock clock = new Clock();
	private String socket = "none";
	private final ServicePause pause = new ServicePause(() -> socket, clock);

	/** Passes only while somebody sleeps. */
	private static final class Clock implements ServicePause.Passing {
		private Duration passed = Duration.ZERO;
		private Runnable meanwhile = () -> {
			// nothing happens
		};

		@Override
		public long nanos() {
			return passed.toNanos();
		}

		@Override
		public void sleep(Duration duration) {
			passed = passed.plus(duration);
			meanwhile.run();
		}
	}

	@Test
	void isLongerEachTimeUpToHalfAMinute() {
		for (int seconds : new int[] { 1, 2, 4, 8, 16, 30, 30 }) {
			assertEquals(Duration.ofSeconds(seconds), awaited());
		}
	}

	@Test
	void isShortAgainAfterTheServiceRan() {
		awaited();
		awaited();

		pause.reset();

		assertEquals(Duration.ofSeconds(1), awaited());
	}

	@Test
	void isOverWhenTheServiceHasANewSocket() {
		awaited();
		awaited();
		clock.meanwhile = () -> socket = "new";

		assertEquals(Duration.ofMillis(50), awaited());
		pause.begin();
		assertEquals(Duration.ofSeconds(1), awaited());
	}

	@Test
	void isOverWhenItIsCancelled() {
		pause.await(() -> true);

		assertEquals(0, clock.nanos());
	}

	private Duration awaited() {
		Duration before = clock.passed;
		pause.await(() -> false);
		return clock.passed.minus(before);
	}
}
