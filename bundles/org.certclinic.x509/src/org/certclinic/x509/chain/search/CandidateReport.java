package org.certclinic.x509.chain.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.MemberJudge;
import org.certclinic.x509.chain.judge.Problems;
import org.certclinic.x509.chain.judge.Role;

/** Says of every issuer that was looked at whether it was taken, and why not. */
public final class CandidateReport {
	private static final int MAX_CANDIDATES = 1000;

	private final Issuers issuers;
	private final MemberJudge members;

	public CandidateReport(Issuers issuers, MemberJudge members) {
		this.issuers = issuers;
		this.members = members;
	}

	/** For each certificate of the paths, in their order. A reason's depth is that of the candidate on the first path it would be on. */
	public List<IssuerCandidate> of(List<FoundPath> paths) {
		List<IssuerCandidate> candidates = new ArrayList<>();
		Map<Member, Boolean> told = new IdentityHashMap<>();
		for (FoundPath path : paths) {
			for (int depth = 0; depth < path.members().size(); depth++) {
				Member child = path.members().get(depth);
				boolean end = path.anchored() && depth == path.members().size() - 1;
				if (end || told.putIfAbsent(child, true) != null) {
					continue;
				}
				for (Link link : issuers.of(child)) {
					if (candidates.size() == MAX_CANDIDATES) {
						return candidates;
					}
					candidates.add(candidate(child, link, depth + 1, paths));
				}
			}
		}
		return candidates;
	}

	private IssuerCandidate candidate(Member child, Link link, int depth, List<FoundPath> paths) {
		Set<ChainProblem> reasons = new LinkedHashSet<>();
		link.reasons().forEach(problem -> reasons.add(Problems.at(problem, depth)));
		link.signature().forEach(problem -> reasons.add(Problems.at(problem, depth)));
		if (link.followed()) {
			Member issuer = link.issuer();
			members.problems(issuer, issuer.isAnchor() ? Role.ANCHOR : Role.INTERMEDIATE)
					.forEach(problem -> reasons.add(Problems.at(problem, depth)));
			reasons.addAll(onPath(child, issuer, depth, paths));
		}
		boolean sound = reasons.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
		boolean taken = link.followed() && (sound || leads(paths.getFirst(), child, link.issuer()) >= 0);
		return new IssuerCandidate(link.issuer().evidence(), child.evidence(), taken, List.copyOf(reasons));
	}

	/** What the best path through both blames the issuer for, by its place or by its name. */
	private static List<ChainProblem> onPath(Member child, Member issuer, int depth, List<FoundPath> paths) {
		for (FoundPath path : paths) {
			int at = leads(path, child, issuer);
			if (at >= 0) {
				return path.problems().stream().filter(problem -> problem.depth() == at || issuer.evidence().label().equals(problem.values().get("by")))
						.map(problem -> Problems.at(problem, depth)).toList();
			}
		}
		return List.of();
	}

	/** The issuer's depth on a path that goes from one to the other; -1 for another path. */
	private static int leads(FoundPath path, Member child, Member issuer) {
		for (int depth = 1; depth < path.members().size(); depth++) {
			if (path.members().get(depth) == issuer && path.members().get(depth - 1) == child) {
				return depth;
			}
		}
		return -1;
	}
}
