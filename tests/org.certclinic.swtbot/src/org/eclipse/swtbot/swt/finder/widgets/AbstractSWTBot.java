package org.eclipse.swtbot.swt.finder.widgets;

import java.util.function.Consumer;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.Conditions;

/**
 * Drives one widget from any thread. Answers are read in the UI thread; events are queued there and begun when a method
 * returns, so a click that opens a modal dialog returns while the dialog is open.
 */
public abstract class AbstractSWTBot<T extends Widget> {
	/** The driven widget; touch it in the UI thread only. */
	public final T widget;
	protected final Display display;

	protected AbstractSWTBot(T widget) {
		if (widget == null) {
			throw new WidgetNotFoundException("The widget was null.");
		}
		if (widget.isDisposed()) {
			throw new WidgetNotFoundException("The widget was disposed.");
		}
		this.widget = widget;
		this.display = widget.getDisplay();
	}

	public String getText() {
		return ask(() -> SWTUtils.getText(widget));
	}

	public String getToolTipText() {
		return ask(() -> SWTUtils.getToolTipText(widget));
	}

	/** The name it carries for {@code ..WithId} methods, or null. */
	public String getId() {
		return ask(() -> (String) widget.getData(SWTBotPreferences.DEFAULT_KEY));
	}

	/** Whether a user can use it: it and everything around it. */
	public boolean isEnabled() {
		return ask(() -> control().isEnabled());
	}

	public boolean isVisible() {
		return ask(() -> control().isVisible());
	}

	/** Whether it has the focus. */
	public boolean isActive() {
		return ask(() -> control().isFocusControl());
	}

	public AbstractSWTBot<T> setFocus() {
		waitForEnabled();
		act(() -> {
			control().getShell().forceActive();
			control().forceFocus();
		});
		return this;
	}

	/** Presses a key with modifiers while it has the focus. Pass {@code n}, not {@code N}, which adds the shift key. */
	public AbstractSWTBot<T> pressShortcut(int modifiers, char character) {
		setFocus();
		new Keyboard().pressShortcut(modifiers, character);
		return this;
	}

	/** Presses keys one after the other while it has the focus. */
	public AbstractSWTBot<T> pressShortcut(KeyStroke... strokes) {
		setFocus();
		new Keyboard().pressShortcut(strokes);
		return this;
	}

	/** Opens its context menu. */
	public SWTBotRootMenu contextMenu() {
		waitForEnabled();
		send(SWT.MenuDetect, event -> { /* the menu opens where the widget is */ });
		return new SWTBotRootMenu(ask(() -> control().getMenu()));
	}

	/** An item of its context menu, submenus included. */
	public SWTBotMenu contextMenu(String text) {
		return contextMenu().menu(text, true, 0);
	}

	/** The control it is or lies in. Called in the UI thread. */
	protected Control control() {
		return (Control) widget;
	}

	protected final <R> R ask(Result<R> question) {
		return UIThreadRunnable.syncExec(display, question);
	}

	protected final void act(VoidResult action) {
		UIThreadRunnable.syncExec(display, action);
	}

	/** Waits until a user can use it. */
	protected final void waitForEnabled() {
		var robot = new SWTBot();
		robot.sleep(SWTBotPreferences.PLAYBACK_DELAY);
		robot.waitUntil(Conditions.widgetIsEnabled(this));
	}

	/** Queues an event and returns when its listeners have begun. */
	protected final void send(int type, Consumer<Event> details) {
		UIThreadRunnable.asyncExec(display, () -> {
			if (!widget.isDisposed()) {
				var event = new Event();
				event.display = display;
				event.widget = widget;
				event.type = type;
				event.time = (int) System.currentTimeMillis();
				details.accept(event);
				widget.notifyListeners(type, event);
			}
		});
		act(() -> { /* reached when the event before it has begun */ });
	}

	/** A press and release of the first mouse button, then the selection they make. */
	protected final void sendClick() {
		send(SWT.MouseDown, event -> event.button = 1);
		send(SWT.MouseUp, event -> event.button = 1);
		send(SWT.Selection, event -> { /* nothing to add */ });
	}
}
