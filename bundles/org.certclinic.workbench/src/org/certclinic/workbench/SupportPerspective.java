package org.certclinic.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * Cases on the left, the open case, certificates and a download voucher on the right; problems, properties and the error log below when they are asked
 * for.
 */
public final class SupportPerspective implements IPerspectiveFactory {
	/** Id of the perspective. */
	public static final String ID = "org.certclinic.workbench.support";

	private static final String CASES = "org.certclinic.ui.knowledge.cases";
	private static final String CASE = "org.certclinic.ui.knowledge.reader";
	private static final String CERTIFICATES = "org.certclinic.ui.certificate.certificates";
	private static final String VOUCHER = "org.certclinic.ui.certificate.voucher";
	private static final String OUTLINE = "org.certclinic.ui.certificate.outline";
	private static final String PROBLEMS = "org.certclinic.ui.knowledge.problems";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, 0.72f,
				IPageLayout.ID_EDITOR_AREA);
		below.addPlaceholder(PROBLEMS);
		below.addPlaceholder(ERROR_LOG);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.4f, IPageLayout.ID_EDITOR_AREA);
		left.addView(CASES);
		left.addPlaceholder(OUTLINE);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.4f, IPageLayout.ID_EDITOR_AREA);
		right.addView(CASE);
		right.addView(CERTIFICATES);
		right.addView(VOUCHER);
	}
}
