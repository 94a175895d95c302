package org.certclinic.workbench;

import java.io.PrintStream;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The workbench as a program. Without a display it says so in one line; with a workspace it cannot have, in a dialog. */
public final class Application implements IApplication {
	private static final Integer EXIT_CANNOT_START = 1;

	private final PrintStream errors;
	private volatile boolean stopping;

	public Application() {
		this(System.err);
	}

	Application(PrintStream errors) {
		this.errors = errors;
	}

	@Override
	public Object start(IApplicationContext context) {
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError | LinkageError e) { // no screen to draw on, or no GTK to draw with
			errors.println(Messages.Start_noDisplay);
			return EXIT_CANNOT_START;
		}
		var workspace = new Workspace(Optional.ofNullable(Platform.getInstanceLocation()).filter(Location::isSet));
		try {
			Optional<Workspace.Trouble> trouble = workspace.take();
			if (trouble.isPresent()) {
				tell(trouble.get(), workspace);
				return EXIT_CANNOT_START;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new Advisor(workspace, () -> stopping));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			workspace.release();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		stopping = true;
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}

	private static void tell(Workspace.Trouble trouble, Workspace workspace) {
		switch (trouble) {
		case IN_USE -> tell(Messages.Start_inUse_title, Messages.Start_inUse, workspace);
		case READ_ONLY -> tell(Messages.Start_readOnly_title, Messages.Start_readOnly, workspace);
		case FULL -> tell(Messages.Start_full_title, Messages.Start_full, workspace);
		}
	}

	private static void tell(String title, String message, Workspace workspace) {
		MessageDialog.openError(null, title, NLS.bind(message, workspace.folder()));
	}
}
