package org.certclinic.x509.chain.search;

import java.util.List;

import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.x509.chain.heap.Member;

/**
 * A certificate that may have issued another.
 *
 * @param followed   whether it bears the right name, and its key may have signed
 * @param reasons    why it was not followed, or what speaks against it nevertheless; at depth 1
 * @param signature  what the path through it has to say of the signature; at depth 0
 * @param preference lower for better ones
 */
record Link(Member issuer, boolean followed, List<ChainProblem> reasons, List<ChainProblem> signature, int preference) {
	Link {
		reasons = List.copyOf(reasons);
		signature = List.copyOf(signature);
	}
}
