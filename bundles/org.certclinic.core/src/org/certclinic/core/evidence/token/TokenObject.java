package org.certclinic.core.evidence.token;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.Octets;

/**
 * An object on a token that is seen without a PIN.
 *
 * @param label       as it was decoded, see the probe
 * @param id          {@code CKA_ID}; empty where it has none
 * @param type        of a key for example {@code CKK_RSA}, of a certificate {@code CKC_X_509}; absent for data
 * @param certificate its DER, of a certificate; absent where the token keeps none
 * @param key         public key of a certificate or key; absent where it cannot be had, as often for a private key
 * @param uses        of a key
 * @param traits      that are set
 * @param uri         names the object in RFC 7512's way
 * @param failure     why it could not be read, or not wholly
 */
public record TokenObject(Kind kind, String label, Octets id, Optional<String> type, Optional<Octets> certificate, Optional<PublicHalf> key,
		Set<KeyUse> uses, Set<KeyTrait> traits, String uri, Optional<Failure> failure) {
	/** The classes of objects. */
	public enum Kind {
		CERTIFICATE("cert"), PUBLIC_KEY("public"), PRIVATE_KEY("private"), SECRET_KEY("secret-key"), DATA("data"), OTHER("");

		private final String uriType;

		Kind(String uriType) {
			this.uriType = uriType;
		}

		/** What RFC 7512 calls it; empty where it has no name. */
		public String uriType() {
			return uriType;
		}
	}

	public TokenObject {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(certificate, "certificate");
		Objects.requireNonNull(key, "key");
		uses = uses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(uses));
		traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
		Objects.requireNonNull(uri, "uri");
		Objects.requireNonNull(failure, "failure");
	}
}
