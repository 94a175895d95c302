package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.ui.IViewReference;

/** Drives an open view. */
public class SWTBotView {
	private static final String VIEW_MENU = "ViewMenu";

	private final IViewReference view;

	public SWTBotView(IViewReference view) {
		this.view = view;
	}

	/** Brings it to the front and makes it the active part. */
	public void show() {
		UIThreadRunnable.syncExec((VoidResult) () -> view.getPage().activate(view.getPart(true)));
	}

	public void close() {
		UIThreadRunnable.syncExec((VoidResult) () -> view.getPage().hideView(view));
	}

	public void setFocus() {
		show();
		UIThreadRunnable.syncExec((VoidResult) () -> view.getPart(true).setFocus());
	}

	/** Whether it is the active part of its page. */
	public boolean isActive() {
		return UIThreadRunnable.syncExec((Result<Boolean>) () -> view.getPage().getActivePartReference() == view);
	}

	/** The name on its tab. */
	public String getTitle() {
		return UIThreadRunnable.syncExec((Result<String>) view::getPartName);
	}

	public IViewReference getReference() {
		return view;
	}

	public IViewReference getViewReference() {
		return view;
	}

	/** Its outermost widget; shows the view. */
	public Widget getWidget() {
		show();
		return UIThreadRunnable.syncExec((Result<Widget>) () -> (Widget) model().getWidget());
	}

	/** A robot that looks only into this view; shows the view. */
	public SWTBot bot() {
		return new SWTBot(getWidget());
	}

	/** Its buttons, as its tool bar shows them now; shows the view. */
	public List<SWTBotToolbarButton> getToolbarButtons() {
		show();
		var bar = UIThreadRunnable.syncExec((Result<Control>) () -> (Control) model().getToolbar().getWidget());
		return new ControlFinder().findControls(bar, WidgetMatcherFactory.widgetOfType(ToolItem.class)).stream()
				.map(SWTBotView::robot).toList();
	}

	/** A button of its tool bar by tool tip, now. */
	public SWTBotToolbarButton toolbarButton(String tooltip) {
		return getToolbarButtons().stream().filter(button -> button.getToolTipText().equals(tooltip)).findFirst()
				.orElseThrow(() -> new WidgetNotFoundException("Unable to find toolbar item with the given tooltip '" + tooltip + "'"));
	}

	/** The menu behind the three dots of its tool bar; shows the view. */
	public SWTBotRootMenu viewMenu() {
		show();
		return new SWTBotRootMenu(UIThreadRunnable.syncExec((Result<Menu>) () -> {
			var part = model();
			var menu = part.getMenus().stream().filter(candidate -> candidate.getTags().contains(VIEW_MENU))
					.map(MMenu.class::cast).findFirst().orElseThrow(() -> new WidgetNotFoundException("The view has no menu."));
			return (Menu) part.getContext().get(IPresentationEngine.class).createGui(menu, ((Control) part.getWidget()).getShell(),
					part.getContext());
		}));
	}

	/** An item of its menu, submenus included. */
	public SWTBotMenu viewMenu(String text) {
		return viewMenu().menu(text, true, 0);
	}

	private static SWTBotToolbarButton robot(ToolItem item) {
		int style = UIThreadRunnable.syncExec((Result<Integer>) item::getStyle);
		if ((style & SWT.CHECK) != 0) {
			return new SWTBotToolbarToggleButton(item);
		}
		return (style & SWT.DROP_DOWN) != 0 ? new SWTBotToolbarDropDownButton(item) : new SWTBotToolbarButton(item);
	}

	private MPart model() {
		return view.getPart(true).getSite().getService(MPart.class);
	}
}
