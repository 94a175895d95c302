package org.certclinic.token;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.PinState;

/**
 * What came of signing with a key on a token.
 *
 * @param before  the PIN's state just before; absent where the check did not come so far
 * @param after   the PIN's state afterwards; absent where nobody tried to log in, or it could not be asked
 * @param failure of {@link Outcome#FAILED} and {@link Outcome#LOGIN_FAILED}: the call and its code
 * @param calls   in their order
 */
public record DeepCheckResult(Outcome outcome, Optional<PinState> before, Optional<PinState> after, Optional<Failure> failure, List<Call> calls) {
	/** How it ended. */
	public enum Outcome {
		/** The key signs, and it is the certificate's. */
		VERIFIED,
		/** The key signs, but the signature is not of the certificate's key. */
		OTHER_KEY,
		/** Not tried: the PIN's state needs to be confirmed first, or no try is left. */
		PIN_STATE,
		/** Not tried: it is another token than the one that was shown. */
		OTHER_TOKEN,
		/** Not tried: a key of this kind is not used in any way the standard names. */
		NOT_SUPPORTED,
		/** The PIN is wrong: one try less. */
		PIN_WRONG,
		/** The token refused to log in for another reason. */
		LOGIN_FAILED,
		/** There is no private key with this id. */
		NO_KEY,
		/** The module failed, or refused to sign. */
		FAILED
	}

	public DeepCheckResult {
		Objects.requireNonNull(outcome, "outcome");
		Objects.requireNonNull(before, "before");
		Objects.requireNonNull(after, "after");
		Objects.requireNonNull(failure, "failure");
		calls = List.copyOf(calls);
	}
}
