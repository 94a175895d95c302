package org.certclinic.x509.chain.heap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.AuthorityKeyIdentifier;
import org.certclinic.core.evidence.Octets;

/** Certificates in any order, each once, with an index by subject and by key identifier. Immutable. */
public final class Heap {
	/** A way that no anchor ends. */
	public static final int NEVER = Integer.MAX_VALUE;

	private final Map<Octets, Member> members = new LinkedHashMap<>();
	private final Map<NameKey, List<Member>> bySubject = new HashMap<>();
	private final Map<Octets, List<Member>> byKeyId = new HashMap<>();
	private final Map<NameKey, Integer> hops = new HashMap<>();

	public Heap(List<CertificateEvidence> intermediates, List<CertificateEvidence> anchors) {
		anchors.forEach(anchor -> add(anchor, true));
		intermediates.forEach(intermediate -> add(intermediate, false));
		measure();
	}

	private void add(CertificateEvidence evidence, boolean anchor) {
		if (members.containsKey(evidence.encoded())) {
			return;
		}
		var member = new Member(evidence, anchor);
		members.put(evidence.encoded(), member);
		bySubject.computeIfAbsent(member.subject(), _ -> new ArrayList<>(1)).add(member);
		member.keyId().ifPresent(id -> byKeyId.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(member));
	}

	/** Goes down from the anchors, name by name, and counts the steps. Signatures are not looked at. */
	private void measure() {
		Map<NameKey, Set<NameKey>> below = new HashMap<>();
		var next = new ArrayDeque<NameKey>();
		for (Member member : members.values()) {
			if (member.isAnchor() && hops.putIfAbsent(member.subject(), 0) == null) {
				next.add(member.subject());
			}
			if (!member.isSelfIssued()) {
				below.computeIfAbsent(member.issuer(), _ -> new HashSet<>(2)).add(member.subject());
			}
		}
		while (!next.isEmpty()) {
			NameKey issuer = next.remove();
			int steps = hops.get(issuer) + 1;
			for (NameKey subject : below.getOrDefault(issuer, Set.of())) {
				if (hops.putIfAbsent(subject, steps) == null) {
					next.add(subject);
				}
			}
		}
	}

	/** The member with these very bytes; a new one, known to nobody else, where there is none. */
	public Member member(CertificateEvidence evidence) {
		Member known = members.get(evidence.encoded());
		return known != null ? known : new Member(evidence, false);
	}

	/** Whether that very member is one of these. */
	public boolean has(Member member) {
		return members.get(member.evidence().encoded()) == member;
	}

	/** All that have that subject. */
	public List<Member> named(NameKey subject) {
		return bySubject.getOrDefault(subject, List.of());
	}

	/** All whose key the authority key identifier names. */
	public List<Member> identified(AuthorityKeyIdentifier authority) {
		return authority.id().map(byKeyId::get).orElse(List.of());
	}

	/** How many certificates at least lead from one with that subject up to an anchor: 0 for an anchor's; {@link #NEVER} where none does. */
	public int hopsToAnchor(NameKey subject) {
		return hops.getOrDefault(subject, NEVER);
	}
}
