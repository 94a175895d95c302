package org.certclinic.ui.certificate.chain;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Does one thing in the active chain editor; plugin.xml says which behind the name of this class. */
public final class ChainHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
	static final String UNDO = "org.eclipse.ui.edit.undo";
	static final String REDO = "org.eclipse.ui.edit.redo";

	private ChainAction action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = ChainAction.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ChainEditor editor) {
			editor.work().run(action);
		}
		return null; // framework-driven
	}

	/** Undo and redo say what of. */
	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		Optional<ChainEditor> editor = active();
		switch (action) {
		case UNDO -> editor.flatMap(shown -> shown.model().undoLabel()).map(label -> NLS.bind(Messages.Undo, label)).ifPresent(text -> say(element, text));
		case REDO -> editor.flatMap(shown -> shown.model().redoLabel()).map(label -> NLS.bind(Messages.Redo, label)).ifPresent(text -> say(element, text));
		default -> {
			// is called the same whatever the document
		}
		}
	}

	private static void say(UIElement element, String text) {
		element.setTooltip(text);
	}

	private static Optional<ChainEditor> active() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof ChainEditor editor
				? Optional.of(editor) : Optional.empty();
	}
}
