package org.certclinic.x509.chain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.MemberJudge;
import org.certclinic.x509.chain.judge.PathJudge;
import org.certclinic.x509.chain.revocation.RevocationCheck;
import org.certclinic.x509.chain.revocation.RevocationLists;
import org.certclinic.x509.chain.revocation.RevocationResponses;
import org.certclinic.x509.chain.search.Budget;
import org.certclinic.x509.chain.search.CandidateReport;
import org.certclinic.x509.chain.search.FoundPath;
import org.certclinic.x509.chain.search.Issuers;
import org.certclinic.x509.chain.search.ListSigners;
import org.certclinic.x509.chain.search.PathSearch;
import org.certclinic.x509.chain.search.Standing;
import org.certclinic.x509.chain.signature.Signatures;

/**
 * Finds all paths from a certificate to any trust anchor and judges each. Thread-safe; remembers signatures it has verified, and the last
 * heap it was given, so that one builder for many leaves is faster than one for each.
 */
public final class ChainBuilder {
	private final Signatures signatures = new Signatures();
	private final AtomicReference<Standing> last = new AtomicReference<>();
	private final AtomicReference<IndexedRevocation> lastRevocation = new AtomicReference<>();

	/** Lists and responses, and the very lists they were given in. */
	private record IndexedRevocation(Revocation given, RevocationLists lists, RevocationResponses responses) {
		boolean isOf(Revocation other) {
			return given.lists() == other.lists() && given.responses() == other.responses();
		}
	}

	/**
	 * All paths, best first, and every issuer that was looked at. Never throws for any certificates.
	 *
	 * @param cancelled asked often; what was found until then is returned
	 */
	public ChainEvidence build(ChainRequest request, BooleanSupplier cancelled) {
		Objects.requireNonNull(cancelled, "cancelled");
		Standing standing = standing(request);
		Heap heap = standing.heap();
		var budget = new Budget(cancelled);
		MemberJudge members = standing.members();
		var issuers = new Issuers(request, standing, signatures, budget);
		Optional<RevocationCheck> revocation = request.revocation().isJudged() ? Optional.of(revocation(request, heap, budget)) : Optional.empty();
		var search = new PathSearch(heap, issuers, new PathJudge(request, members, revocation), budget);
		Member leaf = heap.member(request.leaf());
		List<FoundPath> paths = search.run(leaf);
		return new ChainEvidence(request.leaf(), request.at(), request.profile(), paths.stream().map(FoundPath::evidence).toList(),
				new CandidateReport(issuers, members).of(paths), search.isComplete());
	}

	private RevocationCheck revocation(ChainRequest request, Heap heap, Budget budget) {
		Revocation given = request.revocation();
		IndexedRevocation known = lastRevocation.get();
		if (known == null || !known.isOf(given)) {
			known = new IndexedRevocation(given, new RevocationLists(given.lists()), new RevocationResponses(given.responses()));
			lastRevocation.set(known);
		}
		var signers = new ListSigners(request, heap, known.lists, known.responses, signatures, budget);
		return new RevocationCheck(request, known.lists, known.responses, heap, signers, false);
	}

	private Standing standing(ChainRequest request) {
		Standing known = last.get();
		if (known != null && known.holdsFor(request)) {
			return known;
		}
		Heap heap = known != null && known.isOf(request) ? known.heap() : new Heap(request.intermediates(), request.anchors());
		var standing = new Standing(request, heap);
		last.set(standing);
		return standing;
	}
}
