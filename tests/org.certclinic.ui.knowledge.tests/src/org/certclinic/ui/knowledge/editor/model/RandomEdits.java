package org.certclinic.ui.knowledge.editor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.certclinic.knowledge.author.EntryIds;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Edits a document as a hasty author would. */
final class RandomEdits {
	private final EntryDocument document;
	private final Random random;

	RandomEdits(EntryDocument document, long seed) {
		this.document = document;
		this.random = new Random(seed);
	}

	void edit() {
		switch (random.nextInt(10)) {
		case 0, 1, 2 -> type();
		case 3 -> choose();
		case 4 -> remove();
		case 5 -> move();
		case 6 -> addPart();
		case 7 -> addEntry();
		case 8 -> document.undo();
		default -> document.redo();
		}
	}

	private void type() {
		List<Text> texts = parts().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
		if (texts.isEmpty()) {
			return;
		}
		TextSlot slot = TextSlot.of(texts.get(random.nextInt(texts.size())));
		Language language = Language.values()[random.nextInt(2)];
		for (int length = random.nextInt(4); length >= 0; length--) {
			String words = "字".repeat(length);
			document.type("type", slot, () -> slot.set(language, words, document.translations()));
		}
	}

	private void choose() {
		EObject part = any();
		for (EAttribute attribute : part.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() instanceof EEnum literals && !attribute.isMany()) {
				Object value = literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
				document.edit("choose", () -> part.eSet(attribute, value));
			}
		}
	}

	private void remove() {
		EObject part = any();
		if (part.eContainer() != null && !(part instanceof Text)) {
			document.edit("remove", () -> PartEdits.remove(part));
		}
	}

	private void move() {
		EObject part = any();
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (feature.isMany() && part.eGet(feature) instanceof EList<?> list && list.size() > 1) {
				int from = random.nextInt(list.size());
				int to = random.nextInt(list.size());
				document.edit("move", () -> PartEdits.move(list, from, to));
			}
		}
	}

	private void addPart() {
		EObject part = any();
		List<EReference> many = part.eClass().getEAllContainments().stream().filter(EReference::isMany)
				.filter(reference -> !reference.getEReferenceType().isAbstract()).toList();
		if (part instanceof Remedy remedy) {
			document.edit("step", () -> PartEdits.addStep(remedy, -1, KnowledgeFactory.eINSTANCE.createCheckStep()));
		} else if (!many.isEmpty()) {
			EReference feature = many.get(random.nextInt(many.size()));
			document.edit("part", () -> {
				@SuppressWarnings("unchecked")
				var list = (EList<EObject>) part.eGet(feature);
				list.add(random.nextInt(list.size() + 1), KnowledgeFactory.eINSTANCE.create(feature.getEReferenceType()));
			});
		}
	}

	private void addEntry() {
		if (document.main() instanceof Case item) {
			String id = new EntryIds(name -> document.entry(name).isPresent()).propose("");
			document.edit("cause", () -> {
				Cause cause = KnowledgeFactory.eINSTANCE.createCause();
				cause.setId(id);
				document.add(cause, document.folder().resolve(id + ".cause"));
				PartEdits.addCause(item, id);
			});
			item.getQuestions().stream().flatMap(question -> question.getAnswers().stream()).findFirst()
					.ifPresent(answer -> document.edit("say", () -> PartEdits.say(answer, id, PartEdits.Says.SUPPORTS)));
		}
	}

	private EObject any() {
		List<EObject> parts = parts();
		return parts.get(random.nextInt(parts.size()));
	}

	private List<EObject> parts() {
		List<EObject> parts = new ArrayList<>();
		document.entries().forEach(entry -> {
			parts.add(entry);
			entry.eAllContents().forEachRemaining(parts::add);
		});
		return parts;
	}
}
