package org.certclinic.x509.chain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.x509.chain.ChainCode;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.PathJudge;
import org.certclinic.x509.chain.judge.Problems;
import org.certclinic.x509.decode.NameText;

/**
 * Goes up from a leaf, best way first, along names that lead to an anchor; where none does, as far as it gets. Every way that reaches an
 * anchor is judged until a good one and some others are found. For one thread and one leaf.
 */
public final class PathSearch {
	/** How many paths are told. */
	private static final int ENOUGH = 16;
	/** How many ways to anchors are judged while none of them is good. */
	private static final int MAX_JUDGED = 600;
	private static final int MAX_DEAD_ENDS = 200;
	private static final int MAX_LENGTH = 64;

	private final Heap heap;
	private final Issuers issuers;
	private final PathJudge judge;
	private final Budget budget;
	private final List<FoundPath> found = new ArrayList<>();
	private boolean complete = true;

	public PathSearch(Heap heap, Issuers issuers, PathJudge judge, Budget budget) {
		this.heap = heap;
		this.issuers = issuers;
		this.judge = judge;
		this.budget = budget;
	}

	/** Paths, best first; at least one, if need be of the leaf alone. */
	public List<FoundPath> run(Member leaf) {
		if (leaf.isAnchor() || heap.hopsToAnchor(leaf.issuer()) != Heap.NEVER) {
			climb(leaf);
		}
		if (found.isEmpty()) {
			wander(leaf);
		}
		found.sort(Comparator.comparing((FoundPath path) -> !path.isValid()).thenComparing(path -> !path.anchored())
				.thenComparingLong(FoundPath::errors));
		return found.size() <= ENOUGH ? found : found.subList(0, ENOUGH);
	}

	/** Whether no way was left out. */
	public boolean isComplete() {
		return complete && !budget.isExceeded();
	}

	private void climb(Member leaf) {
		var ways = new PriorityQueue<Way>(Comparator.comparingInt((Way way) -> way.penalty() + way.length() + hops(way.top())).thenComparingInt(way -> -way.length()));
		ways.add(Way.from(leaf));
		boolean good = false;
		while (!ways.isEmpty()) {
			Way way = ways.remove();
			if (way.top().isAnchor()) {
				FoundPath path = path(way, true, List.of());
				found.add(path);
				good |= path.isValid();
				if (found.size() >= (good ? ENOUGH : MAX_JUDGED)) {
					complete &= ways.isEmpty();
					return;
				}
				if (way.top().isSelfIssued()) {
					continue;
				}
			}
			for (Link link : steps(way)) {
				if (hops(link.issuer()) != Heap.NEVER) {
					if (!budget.allowsStep()) {
						return;
					}
					ways.add(way.up(link));
				}
			}
		}
	}

	/** How many certificates at least are to come. */
	private int hops(Member member) {
		if (member.isAnchor()) {
			return 0;
		}
		int hops = heap.hopsToAnchor(member.issuer());
		return hops == Heap.NEVER ? hops : hops + 1;
	}

	/** Where to go from there. */
	private List<Link> steps(Way way) {
		if (way.length() >= MAX_LENGTH) {
			budget.exceed();
			return List.of();
		}
		return issuers.of(way.top()).stream().filter(link -> link.followed() && !way.hasPassed(link.issuer())).toList();
	}

	/** Finds where the ways end that reach no anchor: the longest of the good ones first. */
	private void wander(Member leaf) {
		var ways = new PriorityQueue<Way>(Comparator.comparingInt(Way::penalty).thenComparingInt(way -> -way.length()));
		ways.add(Way.from(leaf));
		int left = MAX_DEAD_ENDS;
		while (!ways.isEmpty() && found.size() < ENOUGH) {
			Way way = ways.remove();
			List<Link> steps = --left < 0 ? List.of() : steps(way);
			if (steps.isEmpty()) {
				found.add(path(way, false, List.of(end(way))));
			}
			for (Link link : steps) {
				ways.add(way.up(link));
			}
		}
		complete &= ways.isEmpty();
	}

	private FoundPath path(Way way, boolean anchored, List<ChainProblem> end) {
		List<Member> members = way.members();
		List<ChainProblem> links = new ArrayList<>(way.problems());
		links.addAll(end);
		return new FoundPath(members, anchored, judge.judge(members, anchored, links));
	}

	/** Why it goes no further. */
	private ChainProblem end(Way way) {
		Member top = way.top();
		int depth = way.length() - 1;
		String issuer = NameText.of(top.evidence().issuer());
		if (issuers.isSelfSigned(top)) {
			return Problems.problem(ChainCode.UNTRUSTED_ROOT, Severity.ERROR, depth, "root", NameText.of(top.evidence().subject()));
		}
		List<Link> links = issuers.of(top);
		if (links.isEmpty()) {
			return Problems.problem(ChainCode.ISSUER_MISSING, Severity.ERROR, depth, "issuer", issuer);
		}
		if (links.stream().noneMatch(Link::followed)) {
			return Problems.problem(ChainCode.ISSUER_REJECTED, Severity.ERROR, depth, "issuer", issuer, "count", links.size());
		}
		boolean round = links.stream().allMatch(link -> !link.followed() || way.hasPassed(link.issuer()));
		return Problems.problem(round ? ChainCode.LOOP : ChainCode.BUDGET, Severity.ERROR, depth);
	}
}
