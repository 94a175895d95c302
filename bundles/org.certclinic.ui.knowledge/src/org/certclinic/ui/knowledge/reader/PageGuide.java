package org.certclinic.ui.knowledge.reader;

import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Remedy;
import org.eclipse.swt.widgets.Control;

/** Leads the reader to places of the page, and beyond it. */
interface PageGuide extends PageLeads {
	/** Shows a cause of the case, or adds it to what the steps lead on to. */
	void go(Cause cause);

	/** Shows a remedy of the case, or adds it to what the steps lead on to. */
	void go(Remedy remedy);

	/** Scrolls to a control, gives it the focus and leaves it in sight. */
	void reveal(Control control);

	/** Lays the page out again after its content has grown or shrunk. */
	void resized();
}
