package org.certclinic.knowledge.author;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Cases that are being written beside the shipped base. */
final class Drafts {
	private static final KnowledgeFactory FACTORY = KnowledgeFactory.eINSTANCE;

	private Drafts() {
	}

	/** The shipped case with this id, changed. */
	static Draft changed(String id, Consumer<Case> change) {
		KnowledgeBase base = ShippedBase.base();
		Case old = base.findCase(id).orElseThrow();
		Case item = EcoreUtil.copy(old);
		change.accept(item);
		return Draft.of(base, item, item.getId().equals(id) ? base.file(old) : Path.of(item.getId() + ".case"));
	}

	/** A new case with the id {@code new-case} and a title. */
	static Draft fresh(Consumer<Case> fill) {
		Case item = FACTORY.createCase();
		item.setId("new-case");
		item.setTitle(text("全新的一件事", "Something quite new"));
		fill.accept(item);
		return Draft.of(ShippedBase.base(), item, Path.of("new-case.case"));
	}

	static Text text(String zh, String en) {
		Text text = FACTORY.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	static CodeSymptom code(String family, String value) {
		CodeSymptom code = FACTORY.createCodeSymptom();
		code.setFamily(family);
		code.setValue(value);
		return code;
	}

	static MessageSymptom message(String text) {
		MessageSymptom message = FACTORY.createMessageSymptom();
		message.setText(text);
		return message;
	}
}
