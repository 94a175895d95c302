package org.certclinic.ui.knowledge.editor.model;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.emf.ecore.resource.Resource;

/** The edits of one document in the workbench's operation history. */
final class EditHistory {
	/** As many edits can be undone; an entry is written in a few hundred. */
	private static final int MOST_EDITS = 2_000;

	private final IOperationHistory history;
	private final Resource desk;
	private final IUndoContext context = new ObjectUndoContext(this);
	private Optional<Edit> typing = Optional.empty();
	private Optional<IUndoableOperation> savedAfter = Optional.empty();

	/** @param desk what is edited */
	EditHistory(IOperationHistory history, Resource desk) {
		this.history = Objects.requireNonNull(history, "history");
		this.desk = Objects.requireNonNull(desk, "desk");
		history.setLimit(context, MOST_EDITS);
	}

	IUndoContext context() {
		return context;
	}

	/** Makes a change and remembers it; answers whether anything was changed. */
	boolean edit(String label, Object place, Runnable change) {
		closeTyping();
		var edit = new Edit(label, desk, place);
		if (!edit.record(change)) {
			return false;
		}
		edit.addContext(context);
		run(() -> history.execute(edit, null, null));
		typing = Optional.of(edit);
		return true;
	}

	/** The same, in one with what was typed at the same place just before. */
	boolean type(String label, Object place, Runnable change) {
		Optional<Edit> open = typing.filter(edit -> edit.continues(place) && history.getUndoOperation(context) == edit && !history.canRedo(context));
		return open.isPresent() ? open.orElseThrow().record(change) : edit(label, place, change);
	}

	void closeTyping() {
		typing = Optional.empty();
	}

	void undo() {
		closeTyping();
		run(() -> history.undo(context, null, null));
	}

	void redo() {
		closeTyping();
		run(() -> history.redo(context, null, null));
	}

	Optional<String> undoLabel() {
		return Optional.ofNullable(history.getUndoOperation(context)).map(IUndoableOperation::getLabel);
	}

	Optional<String> redoLabel() {
		return Optional.ofNullable(history.getRedoOperation(context)).map(IUndoableOperation::getLabel);
	}

	/** Whether the document is another one than it was when it was saved. */
	boolean isChanged() {
		return !savedAfter.equals(Optional.ofNullable(history.getUndoOperation(context)));
	}

	void saved() {
		closeTyping();
		savedAfter = Optional.ofNullable(history.getUndoOperation(context));
	}

	/** Forgets all edits. */
	void clear() {
		closeTyping();
		history.dispose(context, true, true, false); // the context stays: its limit would go with it
		savedAfter = Optional.empty();
	}

	void dispose() {
		history.dispose(context, true, true, true);
	}

	private static void run(Step step) {
		try {
			step.run();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e); // an edit only puts values back, which does not fail
		}
	}

	private interface Step {
		void run() throws ExecutionException;
	}
}
