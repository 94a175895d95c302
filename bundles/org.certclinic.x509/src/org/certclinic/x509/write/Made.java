package org.certclinic.x509.write;

import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;

/** A file's content, or why there is none. */
public sealed interface Made {
	/** The content, ready to be written. Private keys in it are encrypted. */
	record Content(Octets octets) implements Made {
		public Content {
			Objects.requireNonNull(octets, "octets");
		}
	}

	/** Nothing was made. */
	record Refused(Problem problem) implements Made {
		public Refused {
			Objects.requireNonNull(problem, "problem");
		}
	}

	static Made of(byte[] content) {
		return new Content(Octets.of(content));
	}

	static Made refused(Problem problem) {
		return new Refused(problem);
	}

	/** The content where there is one. */
	default Optional<Octets> content() {
		return this instanceof Content(var octets) ? Optional.of(octets) : Optional.empty();
	}

	/** Why there is no content. */
	default Optional<Problem> refusal() {
		return this instanceof Refused(var problem) ? Optional.of(problem) : Optional.empty();
	}
}
