package org.certclinic.ui.certificate.chain.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainFile;
import org.certclinic.x509.document.ChainFile.Format;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;

/** The document of one editor and its history. To be used in the user interface's thread. */
public final class ChainModel {
	/** Snapshots share what did not change: many take little memory. */
	private static final int MOST_EDITS = 10_000;

	private final IOperationHistory history;
	private final IUndoContext context;
	private final Runnable changed;
	private ChainFile saved = ChainFile.NEW;
	private ChainDocument document = saved.document();

	/** @param changed is told after each change */
	public ChainModel(IOperationHistory history, Runnable changed) {
		this.history = Objects.requireNonNull(history, "history");
		this.changed = Objects.requireNonNull(changed, "changed");
		context = new ObjectUndoContext(this);
		history.setLimit(context, MOST_EDITS);
	}

	/** Shows what a file holds, and forgets what was edited before. */
	public void open(ChainFile file) {
		history.dispose(context, true, true, false); // the context stays: its limit would go with it
		saved = file;
		show(file.document());
	}

	/** The document as it is now. */
	public ChainDocument document() {
		return document;
	}

	/** How its file keeps it. */
	public Format format() {
		return saved.format();
	}

	/** Whether it may be written over its file. */
	public boolean isWritable() {
		return saved.isWritable();
	}

	/** The file it came from, as it was read or saved last. */
	public ChainFile file() {
		return saved;
	}

	/** Whether the file would be another one if it were written now. */
	public boolean isDirty() {
		return !ChainFile.same(document, saved.document(), saved.format());
	}

	/** What was shown has been written. */
	public void saved(ChainFile written) {
		saved = written;
		changed.run();
	}

	/**
	 * Edits the document so that it can be undone. An edit that changes nothing is none.
	 *
	 * @param label in the user's words, for example {@code Move Up}
	 */
	public void edit(String label, UnaryOperator<ChainDocument> edit) {
		ChainDocument edited = edit.apply(document);
		if (edited.equals(document)) {
			return;
		}
		var operation = new EditOperation(label, this, document, edited);
		operation.addContext(context);
		run(() -> history.execute(operation, null, null));
	}

	public void undo() {
		run(() -> history.undo(context, null, null));
	}

	public void redo() {
		run(() -> history.redo(context, null, null));
	}

	/** What would be undone, in the user's words. */
	public Optional<String> undoLabel() {
		return Optional.ofNullable(history.getUndoOperation(context)).map(IUndoableOperation::getLabel);
	}

	/** What would be done again, in the user's words. */
	public Optional<String> redoLabel() {
		return Optional.ofNullable(history.getRedoOperation(context)).map(IUndoableOperation::getLabel);
	}

	/** Under which the operation history keeps its edits. */
	public IUndoContext context() {
		return context;
	}

	/** Forgets its history. */
	public void dispose() {
		history.dispose(context, true, true, true);
	}

	void show(ChainDocument snapshot) {
		document = snapshot;
		changed.run();
	}

	private static void run(Step step) {
		try {
			step.run();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e); // an edit only shows a snapshot, which does not fail
		}
	}

	private interface Step {
		void run() throws ExecutionException;
	}
}
