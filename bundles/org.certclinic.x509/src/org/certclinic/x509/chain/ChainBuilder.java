package org.certclinic.x509.chain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.MemberJudge;
import org.certclinic.x509.chain.judge.PathJudge;
import org.certclinic.x509.chain.revocation.RevocationCheck;
import org.certclinic.x509.chain.revocation.RevocationLists;
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
	private final AtomicReference<IndexedLists> lastLists = new AtomicReference<>();

	/** Lists, and the very list they were given in. */
	private record IndexedLists(List<CrlEvidence> evidence, RevocationLists lists) {
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
		Optional<RevocationCheck> revocation = request.lists().isEmpty() ? Optional.empty() : Optional.of(revocation(request, heap, budget));
		var search = new PathSearch(heap, issuers, new PathJudge(request, members, revocation), budget);
		Member leaf = heap.member(request.leaf());
		List<FoundPath> paths = search.run(leaf);
		return new ChainEvidence(request.leaf(), request.at(), request.profile(), paths.stream().map(FoundPath::evidence).toList(),
				new CandidateReport(issuers, members).of(paths), search.isComplete());
	}

	private RevocationCheck revocation(ChainRequest request, Heap heap, Budget budget) {
		IndexedLists known = lastLists.get();
		if (known == null || known.evidence != request.lists()) {
			known = new IndexedLists(request.lists(), new RevocationLists(request.lists()));
			lastLists.set(known);
		}
		return new RevocationCheck(request, known.lists, heap, new ListSigners(request, heap, known.lists, signatures, budget));
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
