package org.certclinic.core.evidence.token;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the smart-card service answered.
 *
 * @param library the platform's own, for example {@code libpcsclite.so.1}
 * @param calls   in their order
 * @param failure why there are no readers, or not all: for example a call that answered {@code SCARD_E_NO_SERVICE}
 */
public record PcscReport(String library, List<ReaderReport> readers, List<Call> calls, Optional<Failure> failure, Duration time) {
	public PcscReport {
		Objects.requireNonNull(library, "library");
		readers = List.copyOf(readers);
		calls = List.copyOf(calls);
		Objects.requireNonNull(failure, "failure");
		Objects.requireNonNull(time, "time");
	}
}
