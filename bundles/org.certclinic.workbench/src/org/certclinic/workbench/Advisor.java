package org.certclinic.workbench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Keeps the window's state, opens the Support perspective, and asks before it ends where the state cannot be kept. */
final class Advisor extends WorkbenchAdvisor {
	private static final int QUIT = 0;

	private final Workspace workspace;
	private final BooleanSupplier stopping;

	/** @param stopping whether the system ends the program, which leaves no time for questions */
	Advisor(Workspace workspace, BooleanSupplier stopping) {
		this.workspace = workspace;
		this.stopping = stopping;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return SupportPerspective.ID;
	}

	@Override
	public boolean preShutdown() {
		if (stopping.getAsBoolean() || workspace.trouble().isEmpty()) {
			return true;
		}
		int answer = MessageDialog.open(MessageDialog.WARNING, null, Messages.End_notKept_title,
				NLS.bind(Messages.End_notKept, workspace.folder()), SWT.NONE, Messages.End_quit, Messages.End_stay);
		if (answer != QUIT) {
			return false;
		}
		// said above; the platform would say it again, as a stack trace, for it cannot write its log either
		System.setErr(new PrintStream(OutputStream.nullOutputStream()));
		return true;
	}
}
