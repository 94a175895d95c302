package org.certclinic.x509.chain.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.revocation.RevocationCheck;

/** Finds all that is wrong with a path: of each certificate by itself, and of one for the others. RFC 5280, 6.1. For one thread. */
public final class PathJudge {
	private final ChainRequest request;
	private final MemberJudge members;
	private final NameConstraintCheck names = new NameConstraintCheck();
	private final PolicyCheck policies;
	private final ExpectedNameCheck expectedNames;
	private final Optional<RevocationCheck> revocation;
	private Member leaf; // null: none judged yet
	private List<ChainProblem> leafProblems = List.of();

	/** @param revocation absent where there are no lists */
	public PathJudge(ChainRequest request, MemberJudge members, Optional<RevocationCheck> revocation) {
		this.request = request;
		this.members = members;
		policies = new PolicyCheck(request.policies());
		expectedNames = new ExpectedNameCheck(request.names());
		this.revocation = revocation;
	}

	/**
	 * All problems, by depth.
	 *
	 * @param path     leaf first
	 * @param anchored whether the last is an anchor
	 * @param links    what is wrong with signatures, and where the path ends
	 */
	public List<ChainProblem> judge(List<Member> path, boolean anchored, List<ChainProblem> links) {
		var problems = new Problems(request);
		links.forEach(problem -> problems.addAll(List.of(problem), problem.depth()));
		for (int depth = 0; depth < path.size(); depth++) {
			Role role = role(path, depth, anchored);
			problems.addAll(role == Role.LEAF ? leaf(path.get(depth)) : members.problems(path.get(depth), role), depth);
		}
		checkLengths(path, anchored, problems);
		names.check(path, problems);
		policies.check(path, anchored, problems);
		expectedNames.check(path.getFirst(), problems);
		if (anchored) {
			revocation.ifPresent(check -> check.check(path, problems));
		}
		return problems.all().stream().sorted(Comparator.comparingInt(ChainProblem::depth)).toList();
	}

	/** All paths of a search have one leaf. */
	private List<ChainProblem> leaf(Member member) {
		if (leaf != member) {
			leaf = member;
			leafProblems = members.problems(member, Role.LEAF);
		}
		return leafProblems;
	}

	private static Role role(List<Member> path, int depth, boolean anchored) {
		return depth == 0 ? Role.LEAF : anchored && depth == path.size() - 1 ? Role.ANCHOR : Role.INTERMEDIATE;
	}

	/** RFC 5280, 6.1.4 (l) and (m): those that are self-issued do not count, nor does the leaf. */
	private void checkLengths(List<Member> path, boolean anchored, Problems problems) {
		int below = 0;
		for (int depth = 1; depth < path.size(); depth++) {
			Member member = path.get(depth);
			int allowed = member.constraints().filter(BasicConstraints::authority).isPresent() ? member.pathLength().orElse(Integer.MAX_VALUE)
					: Integer.MAX_VALUE;
			if (below > allowed) {
				problems.error(ChainCode.PATH_LENGTH, depth, "allowed", allowed, "actual", below);
			}
			boolean counts = !member.isSelfIssued() && !(anchored && depth == path.size() - 1);
			below += counts ? 1 : 0;
		}
		if (request.maxDepth().isPresent() && below > request.maxDepth().getAsInt()) {
			problems.error(ChainCode.TOO_LONG, -1, "maxDepth", request.maxDepth().getAsInt());
		}
	}
}
