package org.certclinic.x509.chain.search;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.x509.chain.heap.Member;

/**
 * A path and all that is wrong with it.
 *
 * @param members leaf first
 */
public record FoundPath(List<Member> members, boolean anchored, List<ChainProblem> problems) {
	public boolean isValid() {
		return anchored && errors() == 0;
	}

	long errors() {
		return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
	}

	/** The same as evidence. */
	public ChainPath evidence() {
		return new ChainPath(members.stream().map(Member::evidence).toList(), anchored, problems);
	}
}
