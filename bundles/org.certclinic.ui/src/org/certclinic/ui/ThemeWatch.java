package org.certclinic.ui;

import java.util.Objects;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Tells of another theme once. The theme itself tells of each of its hundred colours. */
public final class ThemeWatch {
	private final UiThread thread;
	private final Runnable changed;
	private boolean waiting;

	private ThemeWatch(UiThread thread, Runnable changed) {
		this.thread = thread;
		this.changed = Objects.requireNonNull(changed, "changed");
	}

	/** Runs {@code changed} in the widget's thread after each change, as long as the widget is there. */
	public static void on(Widget owner, Runnable changed) {
		var watch = new ThemeWatch(new UiThread(owner), changed);
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener listener = _ -> watch.colourChanged();
		themes.addPropertyChangeListener(listener);
		owner.addDisposeListener(_ -> themes.removePropertyChangeListener(listener));
	}

	private void colourChanged() {
		if (!waiting) {
			waiting = true;
			thread.execute(() -> {
				waiting = false;
				changed.run();
			});
		}
	}
}
