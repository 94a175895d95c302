package org.certclinic.ui.knowledge.compare;

import java.util.Optional;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.knowledge.compare.CompareOperation.Written;
import org.certclinic.ui.knowledge.editor.EntryEditor;
import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is compared: an entry by its id, as it is in an editor if it is in one.
 *
 * @param editor may have been closed since
 */
record Subject(String id, Optional<EntryEditor> editor) {

	/** The entry as it is being written at this moment; empty where nobody does. */
	Optional<Written> written() {
		return editor.filter(open -> !open.isClosed()).map(EntryEditor::document).map(Subject::written);
	}

	private static Written written(EntryDocument document) {
		Entry entry = EcoreUtil.copy(document.main());
		return new Written(entry, document.file(document.main()));
	}
}
