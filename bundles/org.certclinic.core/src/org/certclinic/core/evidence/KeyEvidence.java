package org.certclinic.core.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * A key that was found; of a private key only what may be shown.
 *
 * @param format    {@code PKCS#1}, {@code PKCS#8}, {@code SEC1}, {@code SubjectPublicKeyInfo} ...
 * @param family    as in {@link PublicKeyInfo#family()}; absent where it is encrypted
 * @param publicKey the public key, or the public half; absent where it cannot be had
 * @param protection how it is encrypted, for example {@code PBES2, AES-256-CBC, 2048 iterations}; absent for a plain key
 */
public record KeyEvidence(Source source, boolean isPrivate, String format, Optional<String> family, Optional<PublicKeyInfo> publicKey,
		Optional<String> protection) implements Evidence {
	public KeyEvidence {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(family, "family");
		Objects.requireNonNull(publicKey, "publicKey");
		Objects.requireNonNull(protection, "protection");
	}
}
