package org.certclinic.ui.token.probe;

import java.util.Objects;

import org.certclinic.token.DeepCheck;
import org.certclinic.token.DeepCheckResult;
import org.certclinic.token.process.Workers;
import org.certclinic.ui.Operation;
import org.eclipse.core.runtime.IProgressMonitor;

/** Signs with the private key, once. */
public final class DeepCheckOperation implements Operation<DeepCheckResult> {
	private final Workers workers;
	private final DeepCheck.Request request;
	private final char[] pin;

	/** @param pin is wiped by {@link #run} */
	public DeepCheckOperation(Workers workers, DeepCheck.Request request, char[] pin) {
		this.workers = Objects.requireNonNull(workers, "workers");
		this.request = Objects.requireNonNull(request, "request");
		this.pin = pin; // no copy: the fewer there are, the better
	}

	@Override
	public DeepCheckResult run(IProgressMonitor monitor) {
		return new DeepCheck(workers).check(request, pin, monitor::isCanceled);
	}
}
