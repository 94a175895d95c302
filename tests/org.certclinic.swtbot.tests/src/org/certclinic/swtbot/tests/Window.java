package org.certclinic.swtbot.tests;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A window for each test, and quick robots. */
final class Window implements BeforeEachCallback, AfterEachCallback {
	static final String TITLE = "Window of the test";
	private static final Display DISPLAY = UserInterface.start();

	private Shell shell;

	@Override
	public void beforeEach(ExtensionContext test) {
		SWTBotPreferences.TIMEOUT = 400;
		SWTBotPreferences.DEFAULT_POLL_DELAY = 20;
		DISPLAY.syncExec(() -> {
			shell = new Shell(DISPLAY, SWT.SHELL_TRIM);
			shell.setText(TITLE);
			shell.setLayout(new GridLayout());
		});
	}

	@Override
	public void afterEach(ExtensionContext test) {
		DISPLAY.syncExec(() -> Stream.of(DISPLAY.getShells()).forEach(Shell::dispose));
	}

	/** Fills and opens the window, and returns a robot that looks into it. */
	SWTBot show(Consumer<Shell> content) {
		DISPLAY.syncExec(() -> {
			content.accept(shell);
			shell.setSize(500, 400);
			shell.open();
		});
		return new SWTBot(shell);
	}

	/** Does something in the UI thread a little later. */
	void soon(Consumer<Shell> change) {
		DISPLAY.asyncExec(() -> DISPLAY.timerExec(100, () -> change.accept(shell)));
	}

	Shell shell() {
		return shell;
	}
}
