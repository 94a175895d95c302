package org.certclinic.core.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Whether and why a certificate's chain holds at a time. RFC 5280, 6.
 *
 * @param leaf       the certificate that was judged
 * @param at         the time it was judged at
 * @param profile    what it was judged by
 * @param paths      best first; at least one, if need be of the leaf alone
 * @param candidates every issuer that was looked at, for each certificate of the paths
 * @param complete   whether all paths were looked at; if not, the budget ended first
 */
public record ChainEvidence(CertificateEvidence leaf, Instant at, Profile profile, List<ChainPath> paths, List<IssuerCandidate> candidates,
		boolean complete) implements Evidence {
	/** Which rules are errors. */
	public enum Profile {
		/** RFC 5280's path validation, as a private authority's chains must pass it. */
		GENERAL,
		/** Also what certificates of the public web must be: RFC 5280's profile of them and the CA/Browser Forum's. */
		WEB
	}

	public ChainEvidence {
		Objects.requireNonNull(leaf, "leaf");
		Objects.requireNonNull(at, "at");
		Objects.requireNonNull(profile, "profile");
		paths = List.copyOf(paths);
		candidates = List.copyOf(candidates);
		if (paths.isEmpty()) {
			throw new IllegalArgumentException("no path");
		}
	}

	@Override
	public Source source() {
		return leaf.source();
	}

	public ChainPath best() {
		return paths.getFirst();
	}

	public boolean isValid() {
		return best().isValid();
	}
}
