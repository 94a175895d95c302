package org.certclinic.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs an operation beside the user interface's thread while the user waits for it, as for saving. */
public final class BusyOperation {
	private final StatusReporter reporter;
	private final String failed;

	/** @param failed what is said where the operation fails in a way that it does not tell itself */
	public BusyOperation(StatusReporter reporter, String failed) {
		this.reporter = Objects.requireNonNull(reporter, "reporter");
		this.failed = Objects.requireNonNull(failed, "failed");
	}

	/** The result; empty if the user gave up or it failed, which is told. */
	public <T> Optional<T> run(Operation<T> operation) {
		var result = new AtomicReference<T>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					result.set(operation.run(monitor));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof CoreException failure) {
				StatusManager.getManager().handle(failure.getStatus(), StatusManager.LOG | StatusManager.SHOW);
			} else if (!(e.getCause() instanceof OperationCanceledException)) {
				reporter.show(failed, e.getCause());
			}
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		return Optional.ofNullable(result.get());
	}
}
