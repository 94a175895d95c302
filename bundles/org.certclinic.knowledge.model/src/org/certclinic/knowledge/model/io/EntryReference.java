package org.certclinic.knowledge.model.io;

import java.util.List;

import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * References to entries of other files that are not linked: each is an object of its own that has nothing but the id. What is
 * written stays what it was, wherever the entry is by then, and whether it is there at all.
 */
public final class EntryReference {
	private EntryReference() {
	}

	/** A reference to the entry of this kind with this id. */
	public static <T extends Entry> T to(Class<T> kind, EClass type, String id) {
		T reference = kind.cast(EcoreUtil.create(type));
		reference.setId(id);
		((InternalEObject) reference).eSetProxyURI(KnowledgeFormat.reference(id));
		return reference;
	}

	/** Lets all references in {@code entry}, which was read and not linked, tell their ids. */
	public static void name(Entry entry) {
		nameIn(entry);
		entry.eAllContents().forEachRemaining(EntryReference::nameIn);
	}

	private static void nameIn(EObject owner) {
		for (EReference reference : owner.eClass().getEAllReferences()) {
			if (!reference.isContainment() && owner.eIsSet(reference)) {
				Object value = owner.eGet(reference, false);
				List<?> targets = value instanceof InternalEList<?> list ? list.basicList() : List.of(value);
				for (Object target : targets) {
					if (target instanceof Entry named && target instanceof InternalEObject proxy && proxy.eIsProxy()) {
						named.setId(proxy.eProxyURI().fragment());
					}
				}
			}
		}
	}
}
