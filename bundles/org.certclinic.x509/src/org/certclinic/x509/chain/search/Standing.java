package org.certclinic.x509.chain.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.heap.Heap;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.judge.MemberJudge;

/** What is known of a heap at a time and by a profile, and holds for all leaves: judgements and links of its members. Thread-safe. */
public final class Standing {
	private final ChainRequest first;
	private final Heap heap;
	private final MemberJudge members;
	private final Map<Member, List<Link>> links = new ConcurrentHashMap<>();

	public Standing(ChainRequest first, Heap heap) {
		this.first = first;
		this.heap = heap;
		members = new MemberJudge(first);
	}

	/** Whether all of it holds for another request too. */
	public boolean holdsFor(ChainRequest request) {
		return isOf(request) && request.at().equals(first.at()) && request.profile() == first.profile()
				&& request.purpose() == first.purpose();
	}

	/** Whether it is of the very certificates that a request has. */
	public boolean isOf(ChainRequest request) {
		return areSame(request.intermediates(), first.intermediates()) && areSame(request.anchors(), first.anchors());
	}

	/** Each list was copied, unless it could not change. */
	private static boolean areSame(List<?> some, List<?> others) {
		return some == others || some.size() == others.size() && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
	}

	public Heap heap() {
		return heap;
	}

	public MemberJudge members() {
		return members;
	}

	/** Those found before; null where none were looked for. */
	List<Link> links(Member child) {
		return links.get(child);
	}

	/** Remembers links of a member of the heap; others would be remembered for ever. */
	void keep(Member child, List<Link> found) {
		if (heap.has(child)) {
			links.put(child, found);
		}
	}
}
