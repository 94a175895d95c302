package org.certclinic.ui.knowledge.review;

import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;

/** What the review of an entry needs of the editor it is in. For the user interface's thread. */
public interface ReviewDesk {
	/** The entry that is reviewed. */
	Entry main();

	/** Whether it is not for the user to change. */
	boolean isReadOnly();

	/** Changes the entry; the label names what in the Undo menu. */
	void edit(String label, Runnable change);

	/** The entry as it is now, beside the base. */
	Draft draft();

	/** Leads the user to a part of the entry. */
	void show(EObject part);

	/** Lays the page out again after its content has grown or shrunk. */
	void resized();
}
