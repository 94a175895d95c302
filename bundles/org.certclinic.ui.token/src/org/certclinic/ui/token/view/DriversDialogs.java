package org.certclinic.ui.token.view;

import org.certclinic.token.LibraryDirectory;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.token.probe.OwnLibraries;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPartSite;
import org.osgi.service.prefs.BackingStoreException;

/** Looks for drivers and asks which others are to be tried. */
final class DriversDialogs {
	private final IWorkbenchPartSite site;
	private final UiThread thread;
	private final Runnable changed;

	/** @param changed is run when other drivers were named */
	DriversDialogs(IWorkbenchPartSite site, UiThread thread, Runnable changed) {
		this.site = site;
		this.thread = thread;
		this.changed = changed;
	}

	void open() {
		OwnLibraries own = OwnLibraries.load();
		new OperationJob<>(Messages.Drivers_job, JobFamily.TOKENS, _ -> {
			var directory = new LibraryDirectory();
			return new DriversDialog.Found(directory.modules(own.modules()), directory.skf(own.skf()), directory.modulesNotInstalled(), directory
					.skfNotInstalled());
		}, found -> thread.execute(() -> ask(own, found))).schedule();
	}

	private void ask(OwnLibraries own, DriversDialog.Found found) {
		var dialog = new DriversDialog(site.getShell(), site.getService(PathQuestion.class), own, found);
		if (dialog.open() == Window.OK && !dialog.own().equals(own)) {
			try {
				dialog.own().save();
				changed.run();
			} catch (BackingStoreException e) {
				new StatusReporter(DriversDialogs.class).show(Messages.Drivers_notKept, e);
			}
		}
	}
}
