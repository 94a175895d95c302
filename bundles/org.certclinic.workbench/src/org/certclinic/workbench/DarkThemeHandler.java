package org.certclinic.workbench;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches between the light and the dark theme; the choice is kept. */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {
	private static final String COMMAND = "org.certclinic.workbench.darkTheme";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		engine().setTheme(isDark() ? LIGHT : DARK, true);
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		return null; // framework-driven
	}

	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(isDark());
	}

	private static boolean isDark() {
		ITheme active = engine().getActiveTheme();
		return active != null && active.getId().contains("dark");
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
