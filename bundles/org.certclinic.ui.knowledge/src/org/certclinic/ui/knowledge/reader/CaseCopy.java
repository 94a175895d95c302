package org.certclinic.ui.knowledge.reader;

import java.util.Optional;
import java.util.function.Function;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes a text from the knowledge base in the background, copies it, and says so in the status line. */
final class CaseCopy {
	private final IWorkbenchWindow window;

	CaseCopy(IWorkbenchWindow window) {
		this.window = window;
	}

	/**
	 * @param job  what is being done, in the user's words
	 * @param text empty where there is nothing to copy
	 * @param done what to say when it is copied
	 */
	void copy(String job, Function<KnowledgeBase, Optional<String>> text, String done) {
		KnowledgeService knowledge = window.getService(KnowledgeService.class);
		var thread = new UiThread(window.getShell());
		new OperationJob<>(job, JobFamily.READER,
				_ -> knowledge.use(open -> text.apply(open.base())).flatMap(found -> found),
				found -> thread.execute(() -> found.ifPresent(words -> copied(words, done)))).schedule();
	}

	private void copied(String text, String done) {
		new TextClipboard(window.getShell().getDisplay()).copy(text);
		if (window.getActivePage() != null && window.getActivePage().getActivePart() instanceof IViewPart view) {
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(done);
		}
	}
}
