package org.certclinic.ui;

import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Runs updates of a widget in its thread, as long as the widget is there. Any thread may call. */
public final class UiThread implements Executor {
	private final Widget owner;
	private final Display display;

	/** To be made in the widget's thread. */
	public UiThread(Widget owner) {
		this.owner = owner;
		this.display = owner.getDisplay();
	}

	@Override
	public void execute(Runnable update) {
		try {
			display.asyncExec(() -> {
				if (!owner.isDisposed()) {
					update.run();
				}
			});
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) { // the workbench is gone: nobody looks any more
				throw e;
			}
		}
	}
}
