package org.certclinic.ui.knowledge.reader;

import org.certclinic.ui.StatusReporter;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens cases in the Case view of a page. */
public final class CaseOpener {
	private final IWorkbenchPage page;

	public CaseOpener(IWorkbenchPage page) {
		this.page = page;
	}

	/** Shows the case; the view gets the focus only if {@code activate}. */
	public void open(String caseId, boolean activate) {
		int mode = activate ? IWorkbenchPage.VIEW_ACTIVATE : IWorkbenchPage.VIEW_VISIBLE;
		if (show(CaseView.ID, mode) instanceof CaseView view) {
			view.open(caseId);
		}
	}

	/** Opens and activates any view. */
	public void show(String viewId) {
		show(viewId, IWorkbenchPage.VIEW_ACTIVATE);
	}

	private IViewPart show(String viewId, int mode) {
		try {
			return page.showView(viewId, null, mode);
		} catch (PartInitException e) {
			new StatusReporter(CaseOpener.class).show(e.getMessage(), e);
			return null; // the workbench's own word for no view
		}
	}
}
