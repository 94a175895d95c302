package org.certclinic.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes statuses in the name of a bundle, and shows them. */
public final class StatusReporter {
	private final Class<?> owner;

	/** @param owner any class of the bundle that reports */
	public StatusReporter(Class<?> owner) {
		this.owner = owner;
	}

	/** An error whose message says what happened, to which thing, and what to do next. */
	public IStatus error(String message, Throwable cause) {
		return new Status(IStatus.ERROR, owner, message, cause);
	}

	/** The same as {@link #error}, to be thrown by an operation. */
	public CoreException exception(String message, Throwable cause) {
		return new CoreException(error(message, cause));
	}

	/** For what the user can act on: logs it and shows it. */
	public void show(String message, Throwable cause) {
		StatusManager.getManager().handle(error(message, cause), StatusManager.LOG | StatusManager.SHOW);
	}
}
