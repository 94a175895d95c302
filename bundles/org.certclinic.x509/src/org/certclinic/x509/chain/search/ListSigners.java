package org.certclinic.x509.chain.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.ExpectedNames;
import org.certclinic.x509.chain.PolicySettings;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.PathJudge;
import org.certclinic.x509.chain.judge.Role;
import org.certclinic.x509.chain.revocation.RevocationCheck;
import org.certclinic.x509.chain.revocation.RevocationLists;
import org.certclinic.x509.chain.revocation.RevocationResponses;
import org.certclinic.x509.chain.revocation.SignerPaths;
import org.certclinic.x509.chain.signature.Signatures;
import org.certclinic.x509.chain.signature.Verdict;

/** Finds paths for those who sign revocation lists, and judges those who sign OCSP responses; their own revocation is judged too, unless they tell it themselves. For one thread. */
public final class ListSigners implements SignerPaths {
	private final ChainRequest request;
	private final Heap heap;
	private final RevocationLists lists;
	private final RevocationResponses responses;
	private final Standing standing;
	private final Issuers issuers;
	private final Budget budget;
	private final Map<Member, List<FoundPath>> known = new HashMap<>();
	private final Set<Member> underway = new HashSet<>();

	public ListSigners(ChainRequest request, Heap heap, RevocationLists lists, RevocationResponses responses, Signatures signatures, Budget budget) {
		this.request = new ChainRequest(request.leaf(), request.intermediates(), request.anchors(), request.revocation(), request.at(), Profile.GENERAL,
				Purpose.ANY, ExpectedNames.NONE, OptionalInt.empty(), PolicySettings.ANY);
		this.heap = heap;
		this.lists = lists;
		this.responses = responses;
		this.budget = budget;
		standing = new Standing(this.request, heap);
		issuers = new Issuers(this.request, standing, signatures, budget);
	}

	@Override
	public Optional<Verdict> verify(Algorithm algorithm, Octets signed, Octets signature, Member signer) {
		return issuers.verify(algorithm, signed, signature, signer);
	}

	@Override
	public boolean isTrusted(Member signer, Member anchor) {
		if (!underway.add(signer)) {
			return true; // its own list, or one that hangs on it: RFC 5280 knows no way out but this
		}
		try {
			List<FoundPath> paths = known.get(signer);
			if (paths == null) {
				var judge = new PathJudge(request, standing.members(), Optional.of(new RevocationCheck(request, lists, responses, heap, this, true)));
				paths = new PathSearch(heap, issuers, judge, budget).run(signer);
				known.put(signer, paths);
			}
			return paths.stream().anyMatch(path -> path.isValid() && path.members().getLast() == anchor);
		} finally {
			underway.remove(signer);
		}
	}

	@Override
	public List<ChainProblem> problems(Member signer) {
		return standing.members().problems(signer, Role.LEAF);
	}
}
