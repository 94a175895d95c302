package org.certclinic.ui.knowledge.editor;

import java.util.HashMap;
import java.util.Map;

import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** What commands of the active editor depend on, as variables of expressions: what would be undone and done again. */
public final class EntryState extends AbstractSourceProvider {
	static final String UNDO = "org.certclinic.ui.knowledge.editor.canUndo";
	private static final String REDO = "org.certclinic.ui.knowledge.editor.canRedo";

	private Map<String, Object> state = state("", "");

	@Override
	public Map<String, Object> getCurrentState() {
		return state;
	}

	@Override
	public String[] getProvidedSourceNames() {
		return state.keySet().toArray(String[]::new);
	}

	@Override
	public void dispose() {
		// holds nothing
	}

	void set(EntryDocument document) {
		Map<String, Object> now = state(document.undoLabel().orElse(""), document.redoLabel().orElse(""));
		if (!now.equals(state)) {
			state = now;
			fireSourceChanged(ISources.WORKBENCH, state);
			var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			commands.refreshElements(EntryHandler.UNDO, null);
			commands.refreshElements(EntryHandler.REDO, null);
		}
	}

	private static Map<String, Object> state(String undo, String redo) {
		Map<String, Object> state = new HashMap<>();
		state.put(UNDO, undo);
		state.put(REDO, redo);
		return state;
	}
}
