package org.certclinic.ui.knowledge.editor.model;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** All places for texts of entries, in the order of the file. */
public final class TextList {
	private TextList() {
	}

	/** The slots that have a text, and those that must have one. */
	public static List<TextSlot> of(List<? extends Entry> entries) {
		List<TextSlot> slots = new ArrayList<>();
		for (Entry entry : entries) {
			add(entry, slots);
		}
		return slots;
	}

	private static void add(EObject part, List<TextSlot> slots) {
		for (EReference reference : part.eClass().getEAllContainments()) {
			if (reference.getEReferenceType().getInstanceClass() == Text.class) {
				if (reference.isRequired() || part.eGet(reference) != null) {
					slots.add(new TextSlot(part, reference));
				}
			} else if (part.eGet(reference) instanceof List<?> parts) {
				parts.forEach(child -> add((EObject) child, slots));
			} else if (part.eGet(reference) instanceof EObject child) {
				add(child, slots);
			}
		}
	}
}
