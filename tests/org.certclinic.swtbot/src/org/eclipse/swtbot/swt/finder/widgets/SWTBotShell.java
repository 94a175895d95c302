package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Drives a window or dialog. */
public class SWTBotShell extends AbstractSWTBot<Shell> {
	public SWTBotShell(Shell shell) {
		super(shell);
	}

	/** Brings it to the front and waits until it is the active one. */
	public SWTBotShell activate() {
		new SWTBot().waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				act(() -> {
					widget.forceActive();
					widget.forceFocus();
				});
				return isActive();
			}

			@Override
			public String getFailureMessage() {
				return "The shell \"" + getText() + "\" did not activate";
			}
		});
		return this;
	}

	/** Closes it as its title bar does and waits until it is gone. */
	public void close() {
		waitForEnabled();
		UIThreadRunnable.asyncExec(display, widget::close);
		new SWTBot().waitUntil(Conditions.shellCloses(this));
	}

	public boolean isOpen() {
		return ask(() -> !widget.isDisposed() && widget.isVisible());
	}

	@Override
	public boolean isActive() {
		return ask(() -> !widget.isDisposed() && display.getActiveShell() == widget);
	}

	/** A robot that looks only into this window. */
	public SWTBot bot() {
		return new SWTBot(widget);
	}

	/** Its menu bar. */
	public SWTBotRootMenu menu() {
		return new SWTBotRootMenu(ask(widget::getMenuBar));
	}
}
