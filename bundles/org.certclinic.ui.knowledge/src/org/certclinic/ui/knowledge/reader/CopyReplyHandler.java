package org.certclinic.ui.knowledge.reader;

import java.util.Optional;

import org.certclinic.knowledge.export.CustomerReply;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Copies a reply for the customer: for the case selected in the Cases view when that is active, else for the open case, with
 * the cause the answers leave.
 */
public final class CopyReplyHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		UiLanguage language = Optional.ofNullable(event.getParameter(ReaderCommands.REPLY_LANGUAGE))
				.flatMap(KnowledgePreferences::language).orElseGet(() -> new KnowledgePreferences().replyLanguage());
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (!(part instanceof CaseView)
				&& HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Hit hit) {
			copy(window, hit.id(), Optional.empty(), language);
		} else if (window.getActivePage().findView(CaseView.ID) instanceof CaseView view && view.caseId().isPresent()) {
			copy(window, view.caseId().get(), view.foundCause(), language);
		}
		return null; // framework-driven
	}

	private static void copy(IWorkbenchWindow window, String id, Optional<Cause> cause, UiLanguage language) {
		new CaseCopy(window).copy(NLS.bind(Messages.Reply_job, id),
				base -> base.findCase(id).map(item -> reply(item, cause, language)),
				NLS.bind(Messages.Reply_copied, id, HeaderPane.words(language)));
	}

	private static String reply(Case item, Optional<Cause> cause, UiLanguage language) {
		var reply = new CustomerReply();
		return cause.map(found -> reply.text(item, found, language.locale()))
				.orElseGet(() -> reply.text(item, language.locale()));
	}
}
