package org.certclinic.x509.chain.revocation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.heap.NameKey;

/** Revocation lists by issuer, each once. Immutable, but that each list reads its entries when they are asked for. */
public final class RevocationLists {
	private final Map<NameKey, List<RevocationList>> byIssuer = new HashMap<>();

	public RevocationLists(List<CrlEvidence> lists) {
		Set<Octets> seen = new HashSet<>();
		for (CrlEvidence evidence : lists) {
			if (seen.add(evidence.encoded())) {
				var list = new RevocationList(evidence);
				byIssuer.computeIfAbsent(list.issuer(), _ -> new ArrayList<>(1)).add(list);
			}
		}
	}

	public boolean isEmpty() {
		return byIssuer.isEmpty();
	}

	List<RevocationList> of(NameKey issuer) {
		return byIssuer.getOrDefault(issuer, List.of());
	}
}
