package org.certclinic.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Work that takes longer than a user should feel. It knows nothing of widgets. */
@FunctionalInterface
public interface Operation<T> {

	/**
	 * Does the work and returns its result.
	 *
	 * @throws CoreException                                      with a message that says what happened and what to do next
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor asks for it
	 */
	T run(IProgressMonitor monitor) throws CoreException;
}
