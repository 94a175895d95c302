package org.certclinic.ui.knowledge.editor;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;

/** What a new entry is called. */
record NewEntry(String id, String chinese, String english) {

	/** Gives an entry its id and its title. */
	void on(Entry entry) {
		entry.setId(id);
		Text title = KnowledgeFactory.eINSTANCE.createText();
		title.setZh(chinese.isEmpty() ? null : chinese); // the model's word for absent
		title.setEn(english.isEmpty() ? null : english);
		title.setOriginal(chinese.isEmpty() ? Language.EN : Language.ZH);
		entry.setTitle(title);
	}
}
