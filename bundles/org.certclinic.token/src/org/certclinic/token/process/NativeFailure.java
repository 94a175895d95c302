package org.certclinic.token.process;

import java.util.Objects;

import org.certclinic.core.evidence.token.Failure;

/** A native call went wrong; nothing more can be asked of its library unless the failure is an answer. */
public final class NativeFailure extends Exception {
	private static final long serialVersionUID = 1L;
	private final transient Failure failure;

	public NativeFailure(Failure failure) {
		super(failure.kind().name(), null, false, false);
		this.failure = Objects.requireNonNull(failure, "failure");
	}

	public Failure failure() {
		return failure;
	}
}
