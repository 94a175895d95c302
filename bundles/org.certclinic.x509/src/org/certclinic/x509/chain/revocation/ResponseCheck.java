package org.certclinic.x509.chain.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.OcspEvidence.State;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.Problems;
import org.certclinic.x509.chain.revocation.RevocationResponses.Said;
import org.certclinic.x509.decode.SignedResponse;

/** What OCSP responses tell of certificates. RFC 6960, 3.2. For one thread. */
final class ResponseCheck {
	/** Clocks differ, and what was just asked for is a little newer than the time to judge at. */
	private static final Duration CLOCKS = Duration.ofMinutes(5);
	/** A response that does not say when the next one comes is as good as the day. */
	private static final Duration WITHOUT_NEXT = Duration.ofDays(1);
	/** Nonce, reference to lists, archive cutoff, service locator, extended revoke: none changes what is said. RFC 6960, 4.4. */
	private static final Set<String> UNDERSTOOD = Set.of("1.3.6.1.5.5.7.48.1.2", "1.3.6.1.5.5.7.48.1.3", "1.3.6.1.5.5.7.48.1.6",
			"1.3.6.1.5.5.7.48.1.7", "1.3.6.1.5.5.7.48.1.9");

	private final Instant at;
	private final RevocationResponses responses;
	private final Responders responders;

	ResponseCheck(Instant at, RevocationResponses responses, Responders responders) {
		this.at = at;
		this.responses = responses;
		this.responders = responders;
	}

	/** @param above its issuer first, an anchor last */
	Told ask(Member certificate, List<Member> above) {
		if (responses.isEmpty()) {
			return Told.NOTHING;
		}
		Set<ChainProblem> defects = new LinkedHashSet<>();
		List<SignedResponse.Single> sound = new ArrayList<>();
		for (Said said : responses.of(certificate.evidence().serial())) {
			List<ChainProblem> found = defects(said, certificate, above);
			defects.addAll(found);
			if (found.isEmpty()) {
				sound.add(said.single());
			}
		}
		Optional<SignedResponse.Single> newest = sound.stream().max(Comparator.comparing(single -> single.answer().thisUpdate().orElseThrow()));
		Optional<RevokedEntry> revoked = newest.filter(single -> single.answer().state() == State.REVOKED)
				.map(single -> new RevokedEntry(single.answer().revokedAt(), single.reason()));
		return new Told(newest.isPresent() && revoked.isEmpty(), revoked, !sound.isEmpty() || !defects.isEmpty(), List.copyOf(defects), List.of());
	}

	/** Of responses that say nothing of any certificate: whose they are cannot be known. */
	List<ChainProblem> silent() {
		return responses.silent().stream()
				.map(response -> response.status() == 0 ? problem(ChainCode.OCSP_DAMAGED, response)
						: Problems.problem(ChainCode.OCSP_STATUS, Severity.ERROR, 0, "status", status(response.status())))
				.distinct().toList();
	}

	/** As RFC 6960, 4.2.1 calls it. */
	private static String status(int status) {
		return switch (status) {
		case 1 -> "malformedRequest";
		case 2 -> "internalError";
		case 3 -> "tryLater";
		case 5 -> "sigRequired";
		case 6 -> "unauthorized";
		default -> Integer.toString(status);
		};
	}

	/** Why what is said cannot be believed, or helps nobody. */
	private List<ChainProblem> defects(Said said, Member certificate, List<Member> above) {
		OcspEvidence response = said.evidence();
		if (!CertificateIds.isOf(said.single().certificate(), certificate.evidence(), above.getFirst().evidence())) {
			return List.of(problem(ChainCode.OCSP_OTHER_ISSUER, response));
		}
		List<ChainProblem> found = new ArrayList<>();
		if (isUnknownCritical(said.response().extensions()) || isUnknownCritical(said.single().extensions())) {
			found.add(problem(ChainCode.OCSP_UNKNOWN_CRITICAL, response));
		}
		checkTime(said, found);
		responders.defect(said.response(), above).ifPresent(code -> found.add(problem(code, response)));
		if (found.isEmpty() && said.single().answer().state() == State.UNKNOWN) {
			found.add(problem(ChainCode.OCSP_UNKNOWN, response));
		}
		return found;
	}

	private static boolean isUnknownCritical(List<Extension> extensions) {
		return extensions.stream().anyMatch(extension -> extension.critical() && !UNDERSTOOD.contains(extension.oid()));
	}

	private void checkTime(Said said, List<ChainProblem> found) {
		Optional<Instant> from = said.single().answer().thisUpdate();
		if (from.isEmpty()) {
			found.add(problem(ChainCode.OCSP_DAMAGED, said.evidence()));
			return;
		}
		Instant until = said.single().answer().nextUpdate().map(next -> next.plusSeconds(1)).orElse(from.get().plus(WITHOUT_NEXT));
		if (!at.isBefore(until)) {
			found.add(problem(ChainCode.OCSP_EXPIRED, said.evidence(), "nextUpdate", said.single().answer().nextUpdate().orElse(until), "at", at));
		}
		if (at.isBefore(from.get().minus(CLOCKS))) {
			found.add(problem(ChainCode.OCSP_NOT_YET_VALID, said.evidence(), "thisUpdate", from.get(), "at", at));
		}
	}

	private static ChainProblem problem(ChainCode code, OcspEvidence response, Object... more) {
		Object[] values = new Object[more.length + 2];
		values[0] = "responder";
		values[1] = response.responder().orElse("");
		System.arraycopy(more, 0, values, 2, more.length);
		return Problems.problem(code, Severity.ERROR, 0, values);
	}
}
