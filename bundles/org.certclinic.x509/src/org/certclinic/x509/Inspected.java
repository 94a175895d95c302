package org.certclinic.x509;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Repair;
import org.certclinic.core.evidence.Source;

/**
 * One thing that was found where somebody looked.
 *
 * @param kind     what it is, or is taken for
 * @param evidence what could be read of it
 * @param repairs  what was mended in the text it came in
 * @param problem  why it could not be read, or not wholly
 */
public record Inspected(Source source, ObjectKind kind, Optional<Evidence> evidence, List<Repair> repairs, Optional<Problem> problem) {
	public Inspected {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(evidence, "evidence");
		Objects.requireNonNull(problem, "problem");
		repairs = List.copyOf(repairs);
	}

	/** A thing that was read whole. */
	public static Inspected of(ObjectKind kind, Evidence evidence) {
		return new Inspected(evidence.source(), kind, Optional.of(evidence), List.of(), Optional.empty());
	}

	/** A thing of which nothing could be read. */
	public static Inspected unreadable(Source source, ObjectKind kind, Problem problem) {
		return new Inspected(source, kind, Optional.empty(), List.of(), Optional.of(problem));
	}

	/** The same with repairs of its text. */
	public Inspected with(List<Repair> made) {
		return new Inspected(source, kind, evidence, made, problem);
	}
}
