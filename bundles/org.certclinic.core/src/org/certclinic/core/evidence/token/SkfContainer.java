package org.certclinic.core.evidence.token;

import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/**
 * A container: two key pairs and their certificates, one to sign and one to decrypt.
 *
 * @param signingCertificate    DER; absent where there is none
 * @param encryptionCertificate DER; absent where there is none
 * @param signingKey            public half; absent where there is no such key pair
 * @param encryptionKey         public half; absent where there is no such key pair
 * @param failure               why it could not be read, or not wholly
 */
public record SkfContainer(String name, Type type, Optional<Octets> signingCertificate, Optional<Octets> encryptionCertificate,
		Optional<PublicHalf> signingKey, Optional<PublicHalf> encryptionKey, Optional<Failure> failure) {
	/** Which keys a container is for. */
	public enum Type {
		/** Nothing was ever put in. */
		EMPTY,
		/** RSA. */
		RSA,
		/** SM2, which the standard calls ECC. */
		SM2,
		/** The library did not say. */
		UNKNOWN
	}

	public SkfContainer {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(signingCertificate, "signingCertificate");
		Objects.requireNonNull(encryptionCertificate, "encryptionCertificate");
		Objects.requireNonNull(signingKey, "signingKey");
		Objects.requireNonNull(encryptionKey, "encryptionKey");
		Objects.requireNonNull(failure, "failure");
	}
}
