package org.certclinic.ui.knowledge.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Knows which field writes which part, to put the cursor there. */
final class PartFocus {
	private static final String PART = "org.certclinic.ui.knowledge.editor.part";

	private PartFocus() {
	}

	/** Says which part a field writes by now. */
	static void mark(Text field, Supplier<? extends EObject> part) {
		field.setData(PART, part);
	}

	/** Puts the cursor into the field of a part, into an empty one if there are several. */
	static void to(Composite place, EObject part) {
		List<Text> fields = new ArrayList<>();
		collect(place, part, fields);
		fields.stream().min(Comparator.comparing(field -> field.getCharCount() > 0)).ifPresent(Text::setFocus);
	}

	private static void collect(Composite place, EObject part, List<Text> fields) {
		for (Control child : place.getChildren()) {
			if (child instanceof Text field && child.getData(PART) instanceof Supplier<?> written && written.get() == part) {
				fields.add(field);
			} else if (child instanceof Composite inner) {
				collect(inner, part, fields);
			}
		}
	}
}
