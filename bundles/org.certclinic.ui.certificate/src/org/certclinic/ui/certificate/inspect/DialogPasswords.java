package org.certclinic.ui.certificate.inspect;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Shell;

/** Asks the user for the password of each protected store, until the user no longer wants to be asked. Keeps no password. */
public final class DialogPasswords implements Passwords {
	private final Shell shell;
	private volatile boolean silent;

	/** For one inspection. */
	public DialogPasswords(Shell shell) {
		this.shell = shell;
	}

	/** One dialog at a time, whichever threads ask. */
	@Override
	public synchronized Optional<char[]> passwordFor(Source source) {
		if (silent) {
			return Optional.empty();
		}
		var answer = new AtomicReference<>(Optional.<char[]>empty());
		try {
			shell.getDisplay().syncExec(() -> answer.set(ask(source)));
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) { // the workbench is gone: nobody answers any more
				throw e;
			}
		}
		return answer.get();
	}

	private Optional<char[]> ask(Source source) {
		if (shell.isDisposed()) {
			return Optional.empty();
		}
		var dialog = new PasswordDialog(shell, source);
		boolean given = dialog.open() == Window.OK;
		silent = dialog.askNoMore();
		return given ? dialog.takePassword() : Optional.empty();
	}
}
