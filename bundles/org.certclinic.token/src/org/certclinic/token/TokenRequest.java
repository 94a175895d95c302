package org.certclinic.token;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a probe asks, and how long.
 *
 * @param modules PKCS#11 modules
 * @param skf     libraries of GM/T 0016
 * @param pcsc    whether the smart-card service is asked
 * @param perCall no call of a driver is waited for any longer
 * @param total   the whole probe ends then, whatever was found
 */
public record TokenRequest(List<LibraryCandidate> modules, List<LibraryCandidate> skf, boolean pcsc, Duration perCall, Duration total) {
	public static final Duration CALL = Duration.ofSeconds(5);
	public static final Duration TOTAL = Duration.ofSeconds(30);

	public TokenRequest {
		modules = List.copyOf(modules);
		skf = List.copyOf(skf);
		Objects.requireNonNull(perCall, "perCall");
		Objects.requireNonNull(total, "total");
	}

	/** Everything, with the usual limits. */
	public static TokenRequest of(List<LibraryCandidate> modules, List<LibraryCandidate> skf) {
		return new TokenRequest(modules, skf, true, CALL, TOTAL);
	}
}
