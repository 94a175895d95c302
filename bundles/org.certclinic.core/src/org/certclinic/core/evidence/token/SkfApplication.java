package org.certclinic.core.evidence.token;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An application on an SKF device, with PINs of its own.
 *
 * @param user    absent where it could not be asked
 * @param admin   absent where it could not be asked
 * @param failure why it could not be read, or not wholly
 */
public record SkfApplication(String name, Optional<Pin> user, Optional<Pin> admin, List<SkfContainer> containers, Optional<Failure> failure) {
	/**
	 * What the device tells of a PIN without asking for it.
	 *
	 * @param triesLeft 0 for a locked one
	 * @param isDefault whether it is still the one the vendor set
	 */
	public record Pin(long maxTries, long triesLeft, boolean isDefault) {
		/** In the words of PKCS#11, to compare the two. */
		public PinState state() {
			return triesLeft <= 0 ? PinState.LOCKED : triesLeft == 1 ? PinState.FINAL_TRY : triesLeft < maxTries ? PinState.LOW : PinState.GOOD;
		}
	}

	public SkfApplication {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(user, "user");
		Objects.requireNonNull(admin, "admin");
		containers = List.copyOf(containers);
		Objects.requireNonNull(failure, "failure");
	}
}
