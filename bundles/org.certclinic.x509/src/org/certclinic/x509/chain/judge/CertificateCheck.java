package org.certclinic.x509.chain.judge;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent.Malformed;
import org.certclinic.core.evidence.ExtensionContent.NameConstraints;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.signature.Digest;
import org.certclinic.x509.chain.signature.SignatureScheme;

/** What any certificate on a path must be: whole, in its time, understood, and of algorithms that hold. RFC 5280, 6.1.3 (a) and 6.1.4 (o). */
final class CertificateCheck {
	/** Those that paths are judged by; any other one that is critical is unknown. */
	private static final Set<String> UNDERSTOOD = Set.of("2.5.29.14", "2.5.29.15", "2.5.29.17", "2.5.29.18", "2.5.29.19", "2.5.29.30", "2.5.29.31",
			"2.5.29.32", "2.5.29.33", "2.5.29.35", "2.5.29.36", "2.5.29.37", "2.5.29.46", "2.5.29.54", "1.3.6.1.5.5.7.1.1", "1.3.6.1.5.5.7.1.11",
			"1.3.6.1.5.5.7.48.1.5");
	private static final int RSA_BROKEN = 1024;
	private static final int RSA_WEAK = 2048;
	private static final int EC_BROKEN = 160;
	private static final int EC_WEAK = 224;

	private final Instant at;

	CertificateCheck(ChainRequest request) {
		at = request.at();
	}

	void check(Member member, Role role, Problems problems) {
		CertificateEvidence certificate = member.evidence();
		if (!certificate.isWhole() || certificate.key().isEmpty()) {
			problems.error(ChainCode.DAMAGED, 0);
		}
		checkTime(member, problems);
		checkExtensions(certificate.extensions(), role, problems);
		member.nameConstraints().ifPresent(constraints -> checkConstraints(constraints, problems));
		certificate.key().ifPresent(key -> checkKey(key, problems));
		if (role == Role.ANCHOR) {
			if (!sameAlgorithm(certificate)) {
				problems.web(ChainCode.ALGORITHM_MISMATCH, 0, "outer", certificate.signatureAlgorithm().name(), "inner",
						certificate.innerAlgorithm().name());
			}
			return; // what an anchor is signed with proves nothing
		}
		if (!sameAlgorithm(certificate)) {
			problems.error(ChainCode.ALGORITHM_MISMATCH, 0, "outer", certificate.signatureAlgorithm().name(), "inner",
					certificate.innerAlgorithm().name());
		}
		SignatureScheme.of(certificate.signatureAlgorithm()).flatMap(SignatureScheme::digest)
				.ifPresent(digest -> checkDigest(digest, certificate.signatureAlgorithm().name(), problems));
	}

	private static boolean sameAlgorithm(CertificateEvidence certificate) {
		return certificate.signatureAlgorithm().equals(certificate.innerAlgorithm());
	}

	private void checkTime(Member member, Problems problems) {
		Optional<Instant> from = member.evidence().validity().notBefore();
		Optional<Instant> until = member.evidence().validity().notAfter();
		if (from.isEmpty() || until.isEmpty()) {
			problems.error(ChainCode.VALIDITY_UNREADABLE, 0);
		}
		if (member.isExpired(at)) {
			problems.error(ChainCode.EXPIRED, 0, "notAfter", until.get(), "at", at);
		}
		if (member.isNotYetValid(at)) {
			problems.error(ChainCode.NOT_YET_VALID, 0, "notBefore", from.get(), "at", at);
		}
	}

	private static void checkExtensions(List<Extension> extensions, Role role, Problems problems) {
		Set<String> seen = new HashSet<>();
		for (Extension extension : extensions) {
			if (!seen.add(extension.oid())) {
				problems.error(ChainCode.DUPLICATE_EXTENSION, 0, "oid", extension.oid());
			}
			if (extension.content() instanceof Malformed) {
				problems.error(ChainCode.MALFORMED_EXTENSION, 0, "oid", extension.oid());
			}
			if (extension.critical() && !UNDERSTOOD.contains(extension.oid())) {
				if (role == Role.ANCHOR) {
					problems.strict(ChainCode.UNKNOWN_CRITICAL, 0, "oid", extension.oid());
				} else {
					problems.error(ChainCode.UNKNOWN_CRITICAL, 0, "oid", extension.oid());
				}
			}
		}
	}

	private static void checkConstraints(NameConstraints constraints, Problems problems) {
		for (var subtrees : List.of(constraints.permitted(), constraints.excluded())) {
			for (NameConstraints.Subtree subtree : subtrees) {
				switch (ConstraintForm.of(subtree)) {
				case SOUND -> {
				}
				case LEADING_DOT -> problems.strict(ChainCode.NAME_CONSTRAINTS_MALFORMED, 0, "constraint", subtree.base().text());
				case MALFORMED -> problems.error(ChainCode.NAME_CONSTRAINTS_MALFORMED, 0, "constraint", subtree.base().text());
				}
			}
		}
	}

	private static void checkDigest(Digest digest, String algorithm, Problems problems) {
		switch (digest.strength()) {
		case BROKEN -> problems.error(ChainCode.WEAK_SIGNATURE, 0, "algorithm", algorithm);
		case WEAK -> problems.purpose(ChainCode.WEAK_SIGNATURE, 0, "algorithm", algorithm);
		case GOOD -> {
		}
		}
	}

	private static void checkKey(PublicKeyInfo key, Problems problems) {
		boolean elliptic = key.family().equals("EC") || key.family().equals("SM2");
		boolean measured = elliptic || key.family().equals("RSA") || key.family().equals("DSA");
		if (!measured || key.size() == 0) {
			return;
		}
		if (key.size() < (elliptic ? EC_BROKEN : RSA_BROKEN)) {
			problems.error(ChainCode.WEAK_KEY, 0, "family", key.family(), "size", key.size());
		} else if (key.size() < (elliptic ? EC_WEAK : RSA_WEAK)) {
			problems.strict(ChainCode.WEAK_KEY, 0, "family", key.family(), "size", key.size());
		}
	}
}
