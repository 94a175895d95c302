package org.certclinic.knowledge.author;

import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Something wrong in the entry that is being written.
 *
 * @param finding its line is that of the text as it would be saved
 * @param part    leads from the entry to the part it is about, for example {@code //@symptoms.0}; empty for the entry itself
 */
public record DraftFinding(LintFinding finding, String part) {
	public DraftFinding {
		Objects.requireNonNull(finding, "finding");
		Objects.requireNonNull(part, "part");
	}

	/** What {@link #part} is of a part of {@code entry}. */
	public static String part(Entry entry, EObject part) {
		return part == entry ? "" : EcoreUtil.getRelativeURIFragmentPath(entry, part);
	}

	/** The part in {@code entry}, the one that was checked or a later state of it; empty if it is gone. */
	public Optional<EObject> in(Entry entry) {
		try {
			return Optional.ofNullable(part.isEmpty() ? entry : EcoreUtil.getEObject(entry, part));
		} catch (RuntimeException e) {
			return Optional.empty(); // framework-driven: the list has become shorter
		}
	}
}
