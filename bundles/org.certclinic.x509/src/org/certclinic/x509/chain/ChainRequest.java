package org.certclinic.x509.chain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.CrlEvidence;

/**
 * A certificate to be judged and all there is to judge it by.
 *
 * @param intermediates certificates that may be used, in any order; may have the leaf and roots among them
 * @param anchors       certificates that are trusted
 * @param at            the time to judge at
 * @param maxDepth      how many intermediates a path may have
 */
public record ChainRequest(CertificateEvidence leaf, List<CertificateEvidence> intermediates, List<CertificateEvidence> anchors,
		Revocation revocation, Instant at, Profile profile, Purpose purpose, ExpectedNames names, OptionalInt maxDepth,
		PolicySettings policies) {
	/** What the leaf is to be used for. */
	public enum Purpose {
		SERVER, CLIENT, ANY
	}

	public ChainRequest {
		Objects.requireNonNull(leaf, "leaf");
		intermediates = List.copyOf(intermediates);
		anchors = List.copyOf(anchors);
		Objects.requireNonNull(revocation, "revocation");
		Objects.requireNonNull(at, "at");
		Objects.requireNonNull(profile, "profile");
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(names, "names");
		Objects.requireNonNull(maxDepth, "maxDepth");
		Objects.requireNonNull(policies, "policies");
	}

	/** With revocation judged by lists where there are any. */
	public ChainRequest(CertificateEvidence leaf, List<CertificateEvidence> intermediates, List<CertificateEvidence> anchors,
			List<CrlEvidence> lists, Instant at, Profile profile, Purpose purpose, ExpectedNames names, OptionalInt maxDepth,
			PolicySettings policies) {
		this(leaf, intermediates, anchors, Revocation.by(lists), at, profile, purpose, names, maxDepth, policies);
	}

	/** For any purpose, name and policy, without revocation. */
	public static ChainRequest of(CertificateEvidence leaf, List<CertificateEvidence> intermediates, List<CertificateEvidence> anchors, Instant at) {
		return new ChainRequest(leaf, intermediates, anchors, Revocation.NOT_JUDGED, at, Profile.GENERAL, Purpose.ANY, ExpectedNames.NONE,
				OptionalInt.empty(), PolicySettings.ANY);
	}
}
