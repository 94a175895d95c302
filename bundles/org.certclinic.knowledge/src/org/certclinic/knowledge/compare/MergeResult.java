package org.certclinic.knowledge.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.model.Entry;

/**
 * What came of a merge.
 *
 * @param merged    the entry with the changes of both; empty while a conflict is open
 * @param conflicts all conflicts, those that a choice settled too
 */
public record MergeResult(Optional<Entry> merged, List<MergeConflict> conflicts) {
	public MergeResult {
		Objects.requireNonNull(merged, "merged");
		conflicts = List.copyOf(conflicts);
	}
}
