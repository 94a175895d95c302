package org.certclinic.workbench;

import java.io.IOException;
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

	public Application() {
		this(System.err);
	}

	Application(PrintStream errors) {
		this.errors = errors;
	}

	/** What is wrong with the workspace. */
	private enum Trouble {
		IN_USE, READ_ONLY
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
		try {
			Optional<Trouble> trouble = lock(Platform.getInstanceLocation());
			if (trouble.isPresent()) {
				tell(trouble.get(), Platform.getInstanceLocation());
				return EXIT_CANNOT_START;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new Advisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			Optional.ofNullable(Platform.getInstanceLocation()).ifPresent(Location::release);
			display.dispose();
		}
	}

	@Override
	public void stop() {
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

	/** Takes the workspace for this program, so that a second one cannot overwrite its state. */
	private static Optional<Trouble> lock(Location workspace) {
		if (workspace == null || !workspace.isSet()) {
			return Optional.empty(); // started without a workspace: there is nothing to keep
		}
		if (workspace.isReadOnly()) {
			return Optional.of(Trouble.READ_ONLY);
		}
		try {
			return workspace.lock() ? Optional.empty() : Optional.of(Trouble.IN_USE);
		} catch (IOException e) {
			return Optional.of(Trouble.READ_ONLY);
		}
	}

	private static void tell(Trouble trouble, Location workspace) {
		String folder = workspace.getURL().getPath();
		switch (trouble) {
		case IN_USE -> MessageDialog.openError(null, Messages.Start_inUse_title, NLS.bind(Messages.Start_inUse, folder));
		case READ_ONLY ->
			MessageDialog.openError(null, Messages.Start_readOnly_title, NLS.bind(Messages.Start_readOnly, folder));
		}
	}
}
