package org.certclinic.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * Cases on the left; problems, properties and the error log below when they are asked for. The open case, certificates and a download voucher are on the
 * right in one place with the editors: plugin.xml puts them there, which no method of {@link IPageLayout} can.
 */
public final class SupportPerspective implements IPerspectiveFactory {
	/** Id of the perspective. */
	public static final String ID = "org.certclinic.workbench.support";

	private static final String CASES = "org.certclinic.ui.knowledge.cases";
	private static final String OUTLINE = "org.certclinic.ui.certificate.outline";
	private static final String PROBLEMS = "org.certclinic.ui.knowledge.problems";
	private static final String FEEDBACK = "org.certclinic.ui.knowledge.feedback";
	private static final String COMPARE = "org.certclinic.ui.knowledge.compare";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, 0.72f,
				IPageLayout.ID_EDITOR_AREA);
		below.addPlaceholder(PROBLEMS);
		below.addPlaceholder(FEEDBACK);
		below.addPlaceholder(COMPARE);
		below.addPlaceholder(ERROR_LOG);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.4f, IPageLayout.ID_EDITOR_AREA);
		left.addView(CASES);
		left.addPlaceholder(OUTLINE);
	}
}
