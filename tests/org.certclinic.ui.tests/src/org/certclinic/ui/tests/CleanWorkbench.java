package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Puts the workbench back before a test, and lets the test fail that leaves an error in the log. */
final class CleanWorkbench implements BeforeEachCallback, AfterEachCallback {
	private static final long LONGEST_WAIT = 30_000;
	private static final long BETWEEN_LOOKS = 50;

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, _) -> keep(status);

	@Override
	public void beforeEach(ExtensionContext test) {
		SWTBotPreferences.TIMEOUT = LONGEST_WAIT;
		SWTBotPreferences.DEFAULT_POLL_DELAY = BETWEEN_LOOKS;
		errors.clear();
		Platform.addLogListener(listener);
		new Workbench().reset();
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Platform.removeLogListener(listener);
		assertEquals(List.of(), errors, "errors in the log");
	}

	private void keep(IStatus status) {
		if (status.matches(IStatus.ERROR)) {
			errors.add(status);
		}
	}
}
