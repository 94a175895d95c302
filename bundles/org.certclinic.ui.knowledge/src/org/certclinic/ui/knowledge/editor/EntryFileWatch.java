package org.certclinic.ui.knowledge.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.certclinic.core.FileStamp;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.StatusReporter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** Finds out whether somebody else has changed the files of an editor, and asks what to do about it. */
final class EntryFileWatch {
	/** What is done about a file that somebody else has changed. */
	enum Answer {
		SAVE_AS, OVERWRITE, RELOAD, CANCEL
	}

	private final EntryEditor editor;
	private boolean asking;
	private boolean kept;

	EntryFileWatch(EntryEditor editor) {
		this.editor = editor;
	}

	/** The files are as the editor knows them. */
	void known() {
		asking = false;
		kept = false;
	}

	/** Reads changed files again; asks before that where edits would be lost. Looks in the background. */
	void look() {
		Map<Path, FileStamp> stamps = editor.desk().document().stamps();
		if (asking || kept || stamps.isEmpty()) {
			return;
		}
		asking = true;
		var job = new OperationJob<>(Messages.Look_job, JobFamily.ENTRIES, _ -> {
			try {
				for (var stamp : stamps.entrySet()) {
					if (stamp.getValue().isOutdated(stamp.getKey())) {
						return true;
					}
				}
				return false;
			} catch (IOException e) {
				throw new StatusReporter(EntryFileWatch.class).exception(NLS.bind(Messages.Look_failed, editor.getTitle()), e);
			}
		}, outdated -> editor.desk().thread().execute(() -> looked(outdated)));
		job.setSystem(true);
		job.schedule();
	}

	private void looked(boolean outdated) {
		boolean reload = outdated && (!editor.isDirty() || ask(Messages.Conflict_lookText, Messages.Conflict_reload, Messages.Conflict_keep) == 0);
		if (reload) {
			editor.reload();
		}
		kept = outdated && !reload; // asked again when it is saved
		asking = false;
	}

	/** Asks before a file is replaced that somebody else has changed. */
	Answer askBeforeSaving() {
		int answer = ask(Messages.Conflict_saveText, Messages.Conflict_saveAs, Messages.Conflict_overwrite, Messages.Conflict_reload, Messages.Conflict_cancel);
		return answer < 0 ? Answer.CANCEL : Answer.values()[answer];
	}

	private int ask(String text, String... buttons) {
		return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), Messages.Conflict_title, NLS.bind(text, editor.getTitleToolTip()), SWT.NONE,
				buttons);
	}
}
