package org.certclinic.ui.knowledge.reader;

import java.util.Locale;

import org.certclinic.knowledge.export.CaseText;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the open case as plain text, in the language it is shown in. */
public final class CopyCaseHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (window.getActivePage().findView(CaseView.ID) instanceof CaseView view && view.caseId().isPresent()) {
			String id = view.caseId().get();
			Locale language = view.language().locale();
			new CaseCopy(window).copy(NLS.bind(Messages.Text_job, id),
					base -> base.findCase(id).map(item -> new CaseText(base).plain(item, language)),
					NLS.bind(Messages.Text_copied, id));
		}
		return null; // framework-driven
	}
}
