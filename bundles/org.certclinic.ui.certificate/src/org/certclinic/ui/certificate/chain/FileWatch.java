package org.certclinic.ui.certificate.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.core.FileStamp;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.Operation;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.certificate.chain.model.ChainModel;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** Finds out whether somebody else has changed an editor's file, and asks what to do about it. */
final class FileWatch {
	private final ChainEditor editor;
	private final ChainModel model;
	private Optional<FileStamp> stamp = Optional.empty();
	private boolean asking;
	private boolean kept;

	FileWatch(ChainEditor editor, ChainModel model) {
		this.editor = editor;
		this.model = model;
	}

	/** How the file is as far as the editor knows. */
	void known(FileStamp known) {
		asking = false;
		kept = false;
		stamp = Optional.of(known);
	}

	/** Whether the file was ever read or written. */
	boolean isKnown() {
		return stamp.isPresent();
	}

	/** Reads a changed file again; asks before that where edits would be lost. Looks in the background. */
	void look() {
		if (!asking && !kept && stamp.isPresent() && editor.input().file().isPresent()) {
			asking = true;
			var job = new OperationJob<>(Messages.Look_job, JobFamily.CHAINS, question(editor.input().file().orElseThrow()),
					outdated -> editor.thread().execute(() -> looked(outdated)));
			job.setSystem(true);
			job.schedule();
		}
	}

	private void looked(boolean outdated) {
		boolean reload = outdated
				&& (!model.isDirty() || ask(Messages.Conflict_lookText, Messages.Conflict_reload, Messages.Conflict_keep) == 0);
		if (reload) {
			editor.open();
		}
		kept = outdated && !reload; // asked again when it is saved
		asking = false;
	}

	/** Whether the file may be replaced: it is as it was, or the user says so. */
	boolean mayReplace() {
		if (!isOutdated()) {
			return true;
		}
		int answer = ask(Messages.Conflict_saveText, Messages.Conflict_saveAs, Messages.Conflict_overwrite, Messages.Conflict_reload, Messages.Conflict_cancel);
		if (answer == 0) {
			editor.saveAs();
		} else if (answer == 2) {
			editor.open();
		}
		return answer == 1;
	}

	private boolean isOutdated() {
		return editor.input().file().flatMap(file -> editor.waitFor(question(file))).orElse(false);
	}

	private Operation<Boolean> question(Path file) {
		Optional<FileStamp> known = stamp;
		return _ -> {
			try {
				return FileStamp.isOutdated(known, file);
			} catch (IOException e) {
				throw new StatusReporter(FileWatch.class).exception(NLS.bind(Messages.Open_failed, file), e);
			}
		};
	}

	private int ask(String text, String... buttons) {
		return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), Messages.Conflict_title,
				NLS.bind(text, editor.input().getToolTipText()), SWT.NONE, buttons);
	}
}
