package org.certclinic.core.finding;

import java.util.List;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Evidence;

/** The evidence that belongs together, for example all that one file holds. */
public record CaseFile(List<Evidence> evidence) {
	public CaseFile {
		evidence = List.copyOf(evidence);
	}

	/** The evidence of one kind, in the order it was found. */
	public <T extends Evidence> Stream<T> all(Class<T> type) {
		return evidence.stream().filter(type::isInstance).map(type::cast);
	}
}
