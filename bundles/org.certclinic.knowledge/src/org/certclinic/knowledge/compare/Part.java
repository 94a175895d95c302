package org.certclinic.knowledge.compare;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing in up to three revisions of an entry: the entry, an object in it, or one value of a list.
 *
 * @param owner   what it is part of; empty for the entry
 * @param feature where in its owner; empty for the entry
 */
record Part(Optional<Part> owner, Optional<EStructuralFeature> feature, Optional<Object> base, Optional<Object> ours,
		Optional<Object> theirs) {

	/** What it is in one revision, where there it is an object. */
	Optional<EObject> object(Revision revision) {
		return in(revision).filter(EObject.class::isInstance).map(EObject.class::cast);
	}

	Optional<Object> in(Revision revision) {
		return switch (revision) {
		case BASE -> base;
		case OURS -> ours;
		case THEIRS -> theirs;
		};
	}

	Stream<EObject> objects() {
		return Stream.of(Revision.values()).flatMap(revision -> object(revision).stream());
	}

	/** What can be said of it by anybody: as it is in the first revision that has it. */
	Object any() {
		return base.or(() -> ours).or(() -> theirs).orElseThrow();
	}

	/** One part is one part: what it holds may be the same as what another holds. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
