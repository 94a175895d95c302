package org.certclinic.x509.chain.revocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.Problems;

/** Whether the certificates of a path are revoked, by lists and OCSP responses: one that says so is enough. For one thread. */
public final class RevocationCheck {
	private static final List<String> REASONS = List.of("unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded",
			"cessationOfOperation", "certificateHold", "7", "removeFromCRL", "privilegeWithdrawn", "aACompromise");

	private final ChainRequest request;
	private final RevocationLists lists;
	private final Heap heap;
	private final SignerPaths signers;
	private final ResponseCheck responses;
	private final boolean forSigner;
	private final Map<Asked, List<ChainProblem>> known = new HashMap<>();

	/** What an answer hangs on; members are compared by identity. */
	private record Asked(Member certificate, Member issuer, Member anchor, boolean leaf) {
	}

	/** @param forSigner whether the paths are of those who sign lists */
	public RevocationCheck(ChainRequest request, RevocationLists lists, RevocationResponses responses, Heap heap, SignerPaths signers,
			boolean forSigner) {
		this.request = request;
		this.lists = lists;
		this.heap = heap;
		this.signers = signers;
		this.forSigner = forSigner;
		this.responses = new ResponseCheck(request.at(), responses,
				new Responders(heap, signers, (responder, above) -> listed(responder, above).revoked().isPresent()));
	}

	/** @param path leaf first, an anchor last, which is not judged */
	public void check(List<Member> path, Problems problems) {
		for (int depth = 0; depth < path.size() - 1; depth++) {
			List<Member> above = path.subList(depth + 1, path.size());
			Member certificate = path.get(depth);
			var asked = new Asked(certificate, above.getFirst(), above.getLast(), depth == 0);
			List<ChainProblem> answer = known.get(asked);
			if (answer == null) {
				answer = find(certificate, above, depth == 0);
				known.put(asked, answer);
			}
			problems.addAll(answer, depth);
		}
	}

	private Told listed(Member certificate, List<Member> above) {
		return new ListCheck(request, lists, heap, signers, certificate, above).find();
	}

	private List<ChainProblem> find(Member certificate, List<Member> above, boolean leaf) {
		Told answered = responses.ask(certificate, above);
		Told listed = listed(certificate, above);
		List<ChainProblem> problems = new ArrayList<>();
		Optional<RevokedEntry> revoked = Stream.of(answered, listed).map(Told::revoked).flatMap(Optional::stream)
				.min(Comparator.comparing(RevocationCheck::date));
		if (revoked.isPresent()) {
			problems.add(revoked(revoked.get()));
		} else if (!answered.good() && !listed.good()) {
			problems.addAll(answered.defects());
			problems.addAll(listed.defects());
			if (leaf && !forSigner) {
				problems.addAll(responses.silent());
			}
			problems.add(Problems.problem(ChainCode.REVOCATION_UNKNOWN, unknown(leaf && !forSigner, answered.touched() || listed.touched(),
					!problems.isEmpty()), 0));
		}
		problems.addAll(listed.notes());
		return List.copyOf(problems);
	}

	/**
	 * How bad it is that nothing says whether a certificate is revoked. Whoever gives the list of the issuing authority alone has not asked
	 * about the authority itself; and browsers go on where there is nothing even for a leaf.
	 */
	private Severity unknown(boolean leaf, boolean touched, boolean defects) {
		boolean expected = (leaf || touched) && (defects || !new Problems(request).isWeb());
		return request.revocation().demanded() || expected ? Severity.ERROR : Severity.WARNING;
	}

	private static Instant date(RevokedEntry entry) {
		return entry.date().orElse(Instant.EPOCH);
	}

	/** One that takes place only after the time to judge at makes no path invalid. */
	private ChainProblem revoked(RevokedEntry entry) {
		boolean named = entry.reason() >= 0 && entry.reason() < REASONS.size();
		String reason = named ? REASONS.get(entry.reason()) : Integer.toString(entry.reason());
		return Problems.problem(ChainCode.REVOKED, date(entry).isAfter(request.at()) ? Severity.WARNING : Severity.ERROR, 0, "date", date(entry),
				"reason", reason);
	}
}
