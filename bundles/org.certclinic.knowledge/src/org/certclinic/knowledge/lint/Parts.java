package org.certclinic.knowledge.lint;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** Ways through an entry. */
final class Parts {
	private Parts() {
	}

	/** The entry and all that it contains, in the order of the file. */
	static List<EObject> all(Entry entry) {
		List<EObject> parts = new ArrayList<>();
		parts.add(entry);
		entry.eAllContents().forEachRemaining(parts::add);
		return parts;
	}

	/** Those that are a {@code type}. */
	static <T> List<T> all(Entry entry, Class<T> type) {
		return all(entry).stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** All strings that {@code part} itself holds. */
	static List<String> strings(EObject part) {
		List<String> strings = new ArrayList<>();
		for (EAttribute attribute : part.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && part.eIsSet(attribute)) {
				Object value = part.eGet(attribute);
				for (Object string : value instanceof List<?> list ? list : List.of(value)) {
					strings.add(String.valueOf(string));
				}
			}
		}
		return strings;
	}

	/** Whether there is nothing to read; {@code null} is what EMF has for an absent attribute. */
	static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** Whether there is nothing to read in either language; {@code null} is what EMF has for an absent part. */
	static boolean blank(Text text) {
		return text == null || blank(text.getZh()) && blank(text.getEn());
	}
}
