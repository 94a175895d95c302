package org.certclinic.x509.chain.revocation;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.heap.Member;
import org.certclinic.x509.chain.signature.Verdict;

/** What the judgement of lists and responses needs to know of those who sign them. */
public interface SignerPaths {
	/** Whether the key of {@code signer} made the signature; nothing where it may not be found out. */
	Optional<Verdict> verify(Algorithm algorithm, Octets signed, Octets signature, Member signer);

	/** Whether a valid path leads from the signer to that very anchor. */
	boolean isTrusted(Member signer, Member anchor);

	/** What is wrong with the signer's certificate by itself, its time included. */
	List<ChainProblem> problems(Member signer);
}
