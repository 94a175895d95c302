package org.certclinic.x509.chain.revocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.AuthorityKeyIdentifier;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.heap.NameKey;
import org.certclinic.x509.chain.signature.Verdict;
import org.certclinic.x509.decode.SignedResponse;

/**
 * Whether OCSP responses come from one who may give them: the issuer itself, or one whom it has given a certificate for that.
 * RFC 6960, 4.2.2.2. For one thread.
 */
final class Responders {
	private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
	private static final String NO_CHECK = "1.3.6.1.5.5.7.48.1.5";

	private final Heap heap;
	private final SignerPaths signers;
	private final BiPredicate<Member, List<Member>> revoked;
	private final Map<Asked, Optional<ChainCode>> known = new HashMap<>();

	/** What an answer hangs on; responses and members are compared by identity. */
	private record Asked(Identity response, Member issuer) {
	}

	/** Equal for the very same response. */
	private record Identity(SignedResponse response) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Identity identity && identity.response == response;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(response);
		}
	}

	/** @param revoked whether lists tell that a responder's certificate, issued by the first of those above it, is revoked */
	Responders(Heap heap, SignerPaths signers, BiPredicate<Member, List<Member>> revoked) {
		this.heap = heap;
		this.signers = signers;
		this.revoked = revoked;
	}

	/**
	 * Why a response of certificates that {@code above}'s first issued is not to be believed.
	 *
	 * @param above an anchor last
	 */
	Optional<ChainCode> defect(SignedResponse response, List<Member> above) {
		var asked = new Asked(new Identity(response), above.getFirst());
		Optional<ChainCode> answer = known.get(asked);
		if (answer == null) {
			answer = find(response, above);
			known.put(asked, answer);
		}
		return answer;
	}

	private Optional<ChainCode> find(SignedResponse response, List<Member> above) {
		ChainCode worst = ChainCode.OCSP_RESPONDER_MISSING;
		for (Member responder : candidates(response, above.getFirst())) {
			if (!signed(response, responder)) {
				worst = worst == ChainCode.OCSP_RESPONDER_MISSING ? ChainCode.OCSP_SIGNATURE_WRONG : worst;
				continue;
			}
			Optional<ChainCode> objection = objection(responder, above);
			if (objection.isEmpty()) {
				return Optional.empty();
			}
			worst = objection.get();
		}
		return Optional.of(worst);
	}

	/** Those that are called as the response says: the issuer, those that came with the response, and those that are there. */
	private List<Member> candidates(SignedResponse response, Member issuer) {
		Stream<Member> sent = response.certificates().stream().map(heap::member);
		Stream<Member> there = response.responderName().map(name -> heap.named(NameKey.of(name)).stream())
				.orElseGet(() -> heap.identified(new AuthorityKeyIdentifier(response.responderKey(), List.of(), Optional.empty())).stream());
		return Stream.of(Stream.of(issuer), sent, there).flatMap(members -> members).distinct().filter(member -> isNamed(member, response)).toList();
	}

	private static boolean isNamed(Member member, SignedResponse response) {
		return response.responderName().map(name -> NameKey.of(name).equals(member.subject()))
				.orElseGet(() -> response.responderKey().filter(hash -> CertificateIds.isKey(hash, member.evidence())).isPresent());
	}

	private boolean signed(SignedResponse response, Member responder) {
		return isRight(signers.verify(response.algorithm(), response.signed(), response.signature(), responder));
	}

	private static boolean isRight(Optional<Verdict> verdict) {
		return verdict.filter(Verdict.RIGHT::equals).isPresent();
	}

	/** Why one who did sign it may not. */
	private Optional<ChainCode> objection(Member responder, List<Member> above) {
		Member issuer = above.getFirst();
		if (responder.subject().equals(issuer.subject()) && responder.keyIdentity().equals(issuer.keyIdentity())) {
			return Optional.empty();
		}
		CertificateEvidence certificate = responder.evidence();
		boolean entitled = responder.purposes().filter(purposes -> purposes.purposes().contains(OCSP_SIGNING)).isPresent()
				&& responder.issuer().equals(issuer.subject())
				&& isRight(signers.verify(certificate.signatureAlgorithm(), responder.signed(), certificate.signature(), issuer));
		if (!entitled) {
			return Optional.of(ChainCode.OCSP_RESPONDER_UNAUTHORIZED);
		}
		boolean barred = responder.usage().filter(usage -> !usage.bits().contains(Bit.DIGITAL_SIGNATURE) && !usage.bits().contains(Bit.NON_REPUDIATION))
				.isPresent() || signers.problems(responder).stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
				|| certificate.extension(NO_CHECK).isEmpty() && revoked.test(responder, above);
		return barred ? Optional.of(ChainCode.OCSP_RESPONDER_INVALID) : Optional.empty();
	}
}
