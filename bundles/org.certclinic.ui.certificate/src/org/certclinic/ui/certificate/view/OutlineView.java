package org.certclinic.ui.certificate.view;

import org.certclinic.ui.certificate.chain.ChainEditor;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The outline of what is selected in the Certificates view, and of a chain. The platform's own Outline looks at editors only. */
public final class OutlineView extends PageBookView {
	/** Id of the view. */
	public static final String ID = "org.certclinic.ui.certificate.outline";

	@Override
	protected IPage createDefaultPage(PageBook book) {
		var page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage(Messages.Outline_none);
		return page;
	}

	@Override
	protected PageRec doCreatePage(IWorkbenchPart part) {
		var page = Adapters.adapt(part, IContentOutlinePage.class);
		if (page instanceof ContentOutlinePage outline) {
			initPage(outline);
			outline.createControl(getPageBook());
			return new PageRec(part, outline);
		}
		return null; // the framework's word for the default page
	}

	@Override
	protected void doDestroyPage(IWorkbenchPart part, PageRec rec) {
		rec.page.dispose();
		rec.dispose();
	}

	@Override
	protected IWorkbenchPart getBootstrapPart() {
		IWorkbenchPage page = getSite().getPage();
		return page == null ? null : page.findView(CertificatesView.ID); // null is the framework's word for none
	}

	@Override
	protected boolean isImportant(IWorkbenchPart part) {
		return part instanceof CertificatesView || part instanceof ChainEditor;
	}
}
