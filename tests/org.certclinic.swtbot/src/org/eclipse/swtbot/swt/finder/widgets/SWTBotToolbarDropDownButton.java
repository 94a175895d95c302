package org.eclipse.swtbot.swt.finder.widgets;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** Drives a button of a tool bar that has a menu beside it. */
public class SWTBotToolbarDropDownButton extends SWTBotToolbarButton {
	public SWTBotToolbarDropDownButton(ToolItem item) {
		super(item);
		if ((ask(item::getStyle) & SWT.DROP_DOWN) == 0) {
			throw new AssertionFailedException("Expecting a drop down button.");
		}
	}

	/** Opens the menu and closes it again, and returns its item with this text. */
	public SWTBotMenu menuItem(String text) {
		waitForEnabled();
		var opened = new CompletableFuture<Menu>();
		Listener watch = event -> {
			if (event.widget instanceof Menu menu) {
				opened.complete(menu);
			}
		};
		act(() -> display.addFilter(SWT.Show, watch));
		try {
			send(SWT.Selection, event -> event.detail = SWT.ARROW);
			var menu = opened.get(SWTBotPreferences.TIMEOUT, TimeUnit.MILLISECONDS);
			var item = new SWTBotRootMenu(menu).menu(text);
			act(() -> menu.setVisible(false));
			return item;
		} catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException never) {
			throw new WidgetNotFoundException("The button opened no menu.", never);
		} finally {
			act(() -> display.removeFilter(SWT.Show, watch));
		}
	}
}
