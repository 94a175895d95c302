package org.certclinic.ui.knowledge.editor.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;

/** What one edit changed, whatever it was, so that it can be undone. Typing goes on in one edit. */
final class Edit extends AbstractOperation {
	private final Resource desk;
	private final Object typing;
	private final List<ChangeDescription> changes = new ArrayList<>();

	/**
	 * @param label  says to the user what it does
	 * @param typing the place where the user types; equal to no other for what is not typed
	 */
	Edit(String label, Resource desk, Object typing) {
		super(label);
		this.desk = desk;
		this.typing = typing;
	}

	/** Changes what is on the desk, and remembers what was changed; answers whether anything was. */
	boolean record(Runnable change) {
		var recorder = new ChangeRecorder();
		recorder.beginRecording(List.of(desk));
		try {
			change.run();
		} finally {
			ChangeDescription description = recorder.endRecording();
			recorder.dispose();
			if (!description.getObjectChanges().isEmpty() || !description.getResourceChanges().isEmpty()) {
				changes.add(description);
			}
		}
		return !changes.isEmpty();
	}

	/** Whether what is typed at this place belongs to this edit. */
	boolean continues(Object place) {
		return typing.equals(place);
	}

	/** Nothing to do: the change was made while it was recorded. */
	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		changes.reversed().forEach(ChangeDescription::applyAndReverse);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		changes.forEach(ChangeDescription::applyAndReverse);
		return Status.OK_STATUS;
	}
}
