package org.certclinic.knowledge.model.io;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Resolves the references between entries, so that no proxy is left and the entries can be read by many threads. */
public final class EntryLinker {
	private final Function<String, Optional<Entry>> entries;

	/** @param entries finds an entry by its id */
	public EntryLinker(Function<String, Optional<Entry>> entries) {
		this.entries = entries;
	}

	/** The ids of the entries that {@code entry} names, as long as it is not linked. */
	public static Set<String> named(Entry entry) {
		Set<String> ids = new LinkedHashSet<>();
		addNamed(entry, ids);
		entry.eAllContents().forEachRemaining(part -> addNamed(part, ids));
		return ids;
	}

	private static void addNamed(EObject part, Set<String> ids) {
		Iterator<EObject> targets = ((InternalEList<EObject>) part.eCrossReferences()).basicIterator();
		while (targets.hasNext()) {
			if (targets.next() instanceof InternalEObject proxy && proxy.eIsProxy()) {
				ids.add(id(proxy));
			}
		}
	}

	private static String id(InternalEObject proxy) {
		return String.valueOf(proxy.eProxyURI().fragment());
	}

	/** Links all references in {@code entry} and takes out those that lead nowhere; answers the ids of the latter. */
	public List<String> link(Entry entry) {
		List<String> dangling = new ArrayList<>();
		linkReferences(entry, dangling);
		entry.eAllContents().forEachRemaining(part -> linkReferences(part, dangling));
		return dangling;
	}

	private void linkReferences(EObject owner, List<String> dangling) {
		for (EReference reference : owner.eClass().getEAllReferences()) {
			if (reference.isContainment() || !owner.eIsSet(reference)) {
				continue;
			}
			Object value = owner.eGet(reference, false);
			List<?> targets = value instanceof InternalEList<?> list ? List.copyOf(list.basicList()) : List.of(value);
			for (Object target : targets) {
				if (target instanceof InternalEObject proxy && proxy.eIsProxy()) {
					link(owner, reference, proxy, dangling);
				}
			}
		}
	}

	private void link(EObject owner, EReference reference, InternalEObject proxy, List<String> dangling) {
		String id = id(proxy);
		Optional<Entry> target = entries.apply(id).filter(reference.getEType()::isInstance);
		if (target.isPresent()) {
			EcoreUtil.replace(owner, reference, proxy, target.get());
		} else {
			EcoreUtil.remove(owner, reference, proxy);
			dangling.add(id);
		}
	}
}
