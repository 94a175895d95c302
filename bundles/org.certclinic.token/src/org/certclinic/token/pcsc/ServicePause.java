package org.certclinic.token.pcsc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The pauses before a service that does not run is tried again, which costs a process: each is twice as long as the one before, up to half a
 * minute. A pause ends at once when the file that the service listens at is another one. For one thread.
 */
final class ServicePause {
	static final Duration SHORTEST = Duration.ofSeconds(1);
	static final Duration LONGEST = Duration.ofSeconds(30);
	private static final Duration SLICE = Duration.ofMillis(50);
	private static final String SOCKET_NAME = "PCSCLITE_CSOCK_NAME";
	private static final Path SOCKET = Path.of("/run/pcscd/pcscd.comm");

	private final Supplier<Object> trace;
	private final Passing passing;
	private Object seen;
	private Duration next = SHORTEST;

	/** How time passes. */
	interface Passing {
		/** From any beginning. */
		long nanos();

		void sleep(Duration duration);
	}

	/**
	 * @param trace what is seen of the service from outside; the same as long as nothing has changed
	 */
	ServicePause(Supplier<Object> trace, Passing passing) {
		this.trace = Objects.requireNonNull(trace, "trace");
		this.passing = Objects.requireNonNull(passing, "passing");
		seen = trace.get();
	}

	/** By the clock, for the service at a socket; only pcsc-lite has one. */
	static ServicePause of(Optional<Path> socket) {
		return new ServicePause(() -> socket.map(ServicePause::trace).orElse(List.of()), new Passing() {
			@Override
			public long nanos() {
				return System.nanoTime();
			}

			@Override
			public void sleep(Duration duration) {
				LockSupport.parkNanos(duration.toNanos());
			}
		});
	}

	/** Where the service of this computer listens. */
	static Optional<Path> usualSocket() {
		return PcscPlatform.current() == PcscPlatform.LINUX ? Optional.of(Optional.ofNullable(System.getenv(SOCKET_NAME)).map(Path::of).orElse(SOCKET))
				: Optional.empty();
	}

	private static List<Object> trace(Path socket) {
		try {
			var attributes = Files.readAttributes(socket, BasicFileAttributes.class);
			return List.of(Objects.toString(attributes.fileKey()), attributes.creationTime());
		} catch (IOException _) {
			return List.of(); // it is not there
		}
	}

	/** To be called before the service is tried, so that what changes meanwhile is noticed. */
	void begin() {
		seen = trace.get();
	}

	/** The service runs: the next pause is a short one. */
	void reset() {
		next = SHORTEST;
	}

	/** Waits until the service should be tried again. */
	void await(BooleanSupplier cancelled) {
		long end = passing.nanos() + next.toNanos();
		next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
		while (!cancelled.getAsBoolean() && !Thread.currentThread().isInterrupted() && passing.nanos() - end < 0) {
			passing.sleep(SLICE);
			if (!trace.get().equals(seen)) {
				reset(); // it may take a moment more until it answers
				return;
			}
		}
	}
}
