package org.certclinic.ui.knowledge.editor;

import java.util.Map;

import org.certclinic.ui.CommandState;
import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** What commands of the active editor depend on, as variables of expressions: what would be undone and done again. */
public final class EntryState extends CommandState {
	static final String UNDO = "org.certclinic.ui.knowledge.editor.canUndo";
	private static final String REDO = "org.certclinic.ui.knowledge.editor.canRedo";

	public EntryState() {
		super(state("", ""));
	}

	void set(EntryDocument document) {
		Map<String, Object> now = state(document.undoLabel().orElse(""), document.redoLabel().orElse(""));
		if (!now.equals(getCurrentState())) {
			change(now);
			var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			commands.refreshElements(EntryHandler.UNDO, null);
			commands.refreshElements(EntryHandler.REDO, null);
		}
	}

	private static Map<String, Object> state(String undo, String redo) {
		return Map.of(UNDO, undo, REDO, redo);
	}
}
