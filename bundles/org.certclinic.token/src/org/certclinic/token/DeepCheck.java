package org.certclinic.token;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.token.pkcs11.DeepCheckRun;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.Workers;

/**
 * Signs a challenge with a private key on a token and verifies it with the certificate. This is the one place that logs in: once, with one
 * call, and only where the token is the one that was shown and its PIN is as it was shown.
 */
public final class DeepCheck {
	private static final Duration CALL = Duration.ofSeconds(30);
	private static final Duration TOTAL = Duration.ofSeconds(60);
	private final Workers workers;

	/**
	 * What is checked.
	 *
	 * @param slot        the token's
	 * @param serial      the token's; another token in the slot is left alone
	 * @param id          of the private key
	 * @param certificate its certificate in DER
	 * @param confirmed   the state of the PIN that the user was shown and wants to try nevertheless; needed for one that is LOW or on its
	 *                    FINAL_TRY. One that is locked, or was never set, is not tried at all, as that can only fail
	 */
	public record Request(LibraryCandidate module, long slot, String serial, Octets id, Octets certificate, Optional<PinState> confirmed) {
		public Request {
			Objects.requireNonNull(module, "module");
			Objects.requireNonNull(serial, "serial");
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(certificate, "certificate");
			Objects.requireNonNull(confirmed, "confirmed");
		}
	}

	public DeepCheck(Workers workers) {
		this.workers = Objects.requireNonNull(workers, "workers");
	}

	/**
	 * Checks once; whatever comes of it, it is not tried again.
	 *
	 * @param pin wiped in any case; ignored by a token that asks for it itself
	 */
	public DeepCheckResult check(Request request, char[] pin, BooleanSupplier cancelled) {
		try {
			return new DeepCheckRun(workers, request).run(pin, Budget.of(CALL, TOTAL, cancelled));
		} finally {
			Arrays.fill(pin, '\0');
			workers.rest();
		}
	}
}
