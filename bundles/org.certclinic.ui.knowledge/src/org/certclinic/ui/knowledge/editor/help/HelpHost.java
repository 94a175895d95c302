package org.certclinic.ui.knowledge.editor.help;

import java.util.Optional;

import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.eclipse.emf.ecore.EObject;

/** The editor that is helped; for the user interface's thread. */
public interface HelpHost {
	/** What is written. */
	EntryDocument document();

	/** Whether a part can be changed. */
	boolean isEditable(EObject part);

	/** The entry with this id as it is being written, or as the base has it. */
	Optional<Entry> find(String id);

	/** Puts the cursor into the field that shows a part. */
	void reveal(EObject part);

	/** Puts the cursor where what was found can be mended. */
	void reveal(DraftFinding found);

	/** Shows a case to read. */
	void read(String id);

	/** The draft is to be looked at anew. */
	void ask();
}
