package org.certclinic.ui.knowledge.editor;

import org.certclinic.ui.knowledge.editor.help.SideSash;
import org.certclinic.ui.knowledge.problems.ProblemsView;
import org.certclinic.ui.knowledge.reader.CaseOpener;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.IMenuService;

/** What is around the pages of an editor: the strip with the tools above them, and the place for what helps while writing beside them. */
final class EditorFrame {
	private final IMenuService menus;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
	private final EditorStrip strip;
	private final SideSash sash;

	/**
	 * @param outer    is filled
	 * @param override makes an own copy of a shipped entry
	 */
	EditorFrame(Composite outer, IWorkbenchPartSite site, Runnable override) {
		menus = site.getService(IMenuService.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
		menus.populateContributionManager(tools, "toolbar:" + EntryEditor.ID);
		strip = new EditorStrip(outer, tools, () -> new CaseOpener(site.getPage()).show(ProblemsView.ID), override);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
		sash = new SideSash(outer);
		GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(sash.whole()); // what room there is: no page is measured for it
		strip.help(sash);
	}

	/** The place of the pages. */
	Composite pages() {
		return sash.main();
	}

	EditorStrip strip() {
		return strip;
	}

	SideSash sash() {
		return sash;
	}

	void dispose() {
		menus.releaseContributions(tools);
		tools.dispose();
	}
}
