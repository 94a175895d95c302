package org.certclinic.ui.knowledge.editor;

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

/** Does one thing in the active editor of an entry; plugin.xml says which behind the name of this class. */
public final class EntryHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
	static final String UNDO = "org.eclipse.ui.edit.undo";
	static final String REDO = "org.eclipse.ui.edit.redo";

	private Action action;

	/** What can be done. */
	private enum Action {
		UNDO, REDO, REVERT, READ
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = Action.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof EntryEditor editor) {
			switch (action) {
			case UNDO -> editor.desk().document().undo();
			case REDO -> editor.desk().document().redo();
			case REVERT -> editor.revert();
			case READ -> editor.read();
			}
		}
		return null; // framework-driven
	}

	/** Undo and redo say what of. */
	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		Optional<EntryEditor> editor = active();
		switch (action) {
		case UNDO -> editor.flatMap(shown -> shown.desk().document().undoLabel()).ifPresent(label -> element.setTooltip(NLS.bind(Messages.Undo, label)));
		case REDO -> editor.flatMap(shown -> shown.desk().document().redoLabel()).ifPresent(label -> element.setTooltip(NLS.bind(Messages.Redo, label)));
		case REVERT, READ -> {
			// are called the same whatever the document
		}
		}
	}

	private static Optional<EntryEditor> active() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof EntryEditor editor ? Optional.of(editor)
				: Optional.empty();
	}
}
