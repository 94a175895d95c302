package org.certclinic.core.evidence;

import java.util.List;

import org.certclinic.core.Severity;

/**
 * One way from a certificate to a trust anchor, or as far as it goes.
 *
 * @param certificates leaf first; the last is the trust anchor where {@code anchored}
 * @param anchored     whether it ends in a certificate that is trusted
 * @param problems     all of them, by depth
 */
public record ChainPath(List<CertificateEvidence> certificates, boolean anchored, List<ChainProblem> problems) {
	public ChainPath {
		certificates = List.copyOf(certificates);
		problems = List.copyOf(problems);
	}

	/** Whether it reaches an anchor and has no error. */
	public boolean isValid() {
		return anchored && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
	}
}
