package org.certclinic.ui.knowledge.reader;

import org.certclinic.knowledge.export.StepText;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.certclinic.ui.knowledge.reader.CopyableText.StepPiece;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the step the user is at for a customer, in the language of replies; a step for engineers only as it is shown. */
public final class CopyStepHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof StepPiece piece) {
			String text = new StepText().of(piece.step(), new KnowledgePreferences().replyLanguage().locale()).strip();
			new TextClipboard(HandlerUtil.getActiveShellChecked(event).getDisplay())
					.copy(text.isEmpty() ? piece.text() : text);
		}
		return null; // framework-driven
	}
}
