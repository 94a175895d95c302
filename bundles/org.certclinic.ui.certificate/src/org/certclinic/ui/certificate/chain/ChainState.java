package org.certclinic.ui.certificate.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.ui.CommandState;
import org.certclinic.ui.certificate.chain.model.ChainModel;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.x509.document.QuickFix;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** What commands of the active chain editor depend on, as variables of expressions. */
public final class ChainState extends CommandState {
	static final String SELECTED = "org.certclinic.ui.certificate.chain.selected";
	private static final String PREFIX = "org.certclinic.ui.certificate.chain.";
	private static final String UNDO = PREFIX + "canUndo";
	private static final String REDO = PREFIX + "canRedo";
	private static final String ORDER = PREFIX + "canOrder";
	private static final String DUPLICATES = PREFIX + "canDropDuplicates";
	private static final String ROOT = PREFIX + "canDropRoot";
	private static final String NOTHING = "";

	public ChainState() {
		super(state(0, NOTHING, NOTHING, List.of()));
	}

	void set(int selected, ChainModel model, Judgement judgement) {
		Map<String, Object> now = state(selected, label(model.undoLabel()), label(model.redoLabel()), judgement.fixes());
		Map<String, Object> state = getCurrentState();
		if (!now.equals(state)) {
			boolean named = !now.get(UNDO).equals(state.get(UNDO)) || !now.get(REDO).equals(state.get(REDO));
			change(now);
			if (named) {
				var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
				commands.refreshElements(ChainHandler.UNDO, null);
				commands.refreshElements(ChainHandler.REDO, null);
			}
		}
	}

	private static String label(Optional<String> label) {
		return label.orElse(NOTHING);
	}

	private static Map<String, Object> state(int selected, String undo, String redo, List<QuickFix> fixes) {
		Map<String, Object> state = new HashMap<>();
		state.put(SELECTED, selected == 0 ? "none" : selected == 1 ? "one" : "many");
		state.put(UNDO, undo);
		state.put(REDO, redo);
		state.put(ORDER, fixes.stream().anyMatch(QuickFix.Order.class::isInstance));
		state.put(DUPLICATES, fixes.stream().anyMatch(QuickFix.DropDuplicates.class::isInstance));
		state.put(ROOT, fixes.stream().anyMatch(QuickFix.DropRoot.class::isInstance));
		return state;
	}
}
