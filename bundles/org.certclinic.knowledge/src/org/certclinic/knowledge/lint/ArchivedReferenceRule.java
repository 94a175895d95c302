package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Lifecycle;
import org.eclipse.emf.ecore.EObject;

/** An entry in use that leads to an archived one. */
final class ArchivedReferenceRule implements EntryRule {
	@Override
	public String id() {
		return "kb.reference.archived";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean looksAtOthers() {
		return true;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry.getLifecycle() == Lifecycle.ARCHIVED) {
			return;
		}
		for (EObject part : Parts.all(entry)) {
			for (EObject target : part.eCrossReferences()) {
				if (target instanceof Entry named && named.getLifecycle() == Lifecycle.ARCHIVED) {
					findings.add(part, named.getId());
				}
			}
		}
	}
}
