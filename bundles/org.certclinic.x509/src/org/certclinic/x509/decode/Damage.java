package org.certclinic.x509.decode;

import org.certclinic.core.evidence.Problem;

/** Ends the reading of a field that cannot be read; never leaves this package. Without a stack, since damaged input is no fault of ours. */
final class Damage extends RuntimeException {
	private static final long serialVersionUID = 1;

	private final transient Problem problem;

	Damage(Problem problem) {
		super(problem.code(), null, false, false);
		this.problem = problem;
	}

	Problem problem() {
		return problem;
	}
}
