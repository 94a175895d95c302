package org.certclinic.ui;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Runs an operation in the background, under a name in the user's words. Cancellation is not an error. */
public final class OperationJob<T> extends Job {
	private final JobFamily family;
	private final Operation<T> operation;
	private final Consumer<? super T> done;

	/** @param done is given the result in the job's thread, unless the job is cancelled or fails */
	public OperationJob(String name, JobFamily family, Operation<T> operation, Consumer<? super T> done) {
		super(name);
		this.family = Objects.requireNonNull(family, "family");
		this.operation = Objects.requireNonNull(operation, "operation");
		this.done = Objects.requireNonNull(done, "done");
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = operation.run(SubMonitor.convert(monitor));
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			done.accept(result);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	@Override
	public boolean belongsTo(Object other) {
		return family == other;
	}
}
