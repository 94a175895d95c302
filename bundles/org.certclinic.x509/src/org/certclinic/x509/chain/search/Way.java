package org.certclinic.x509.chain.search;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.Problems;

/** A path on its way up: the topmost certificate, and the way to it. */
final class Way {
	private final Way below; // null: this is the leaf
	private final Member top;
	private final Link link; // null: this is the leaf
	private final int length;
	private final int penalty;

	private Way(Way below, Member top, Link link) {
		this.below = below;
		this.top = top;
		this.link = link;
		length = below == null ? 1 : below.length + 1;
		penalty = below == null ? 0 : below.penalty + link.preference();
	}

	static Way from(Member leaf) {
		return new Way(null, leaf, null);
	}

	Way up(Link to) {
		return new Way(this, to.issuer(), to);
	}

	Member top() {
		return top;
	}

	int length() {
		return length;
	}

	/** How much speaks against it so far. */
	int penalty() {
		return penalty;
	}

	/** Whether it has passed a certificate of that name and key: what comes next would come round again. */
	boolean hasPassed(Member member) {
		for (Way way = this; way != null; way = way.below) {
			if (way.top == member || way.top.subject().equals(member.subject()) && way.top.keyIdentity().equals(member.keyIdentity())) {
				return true;
			}
		}
		return false;
	}

	/** Leaf first. */
	List<Member> members() {
		List<Member> members = new ArrayList<>(length);
		for (Way way = this; way != null; way = way.below) {
			members.add(way.top);
		}
		return members.reversed();
	}

	/** What is wrong with signatures, and what else speaks against links. */
	List<ChainProblem> problems() {
		List<ChainProblem> problems = new ArrayList<>();
		for (Way way = this; way.below != null; way = way.below) {
			int depth = way.length - 1;
			way.link.signature().forEach(problem -> problems.add(Problems.at(problem, depth - 1)));
			way.link.reasons().forEach(problem -> problems.add(Problems.at(problem, depth)));
		}
		return problems;
	}
}
