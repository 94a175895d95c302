package org.certclinic.ui.certificate.chain.model;

import java.util.Objects;

import org.certclinic.x509.document.ChainDocument;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** One edit of a document: from a snapshot to the next, and back. */
final class EditOperation extends AbstractOperation {
	private final ChainModel model;
	private final ChainDocument before;
	private final ChainDocument after;

	EditOperation(String label, ChainModel model, ChainDocument before, ChainDocument after) {
		super(label);
		this.model = Objects.requireNonNull(model, "model");
		this.before = Objects.requireNonNull(before, "before");
		this.after = Objects.requireNonNull(after, "after");
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		model.show(after);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		model.show(before);
		return Status.OK_STATUS;
	}
}
