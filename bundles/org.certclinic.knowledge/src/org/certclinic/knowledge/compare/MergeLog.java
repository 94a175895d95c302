package org.certclinic.knowledge.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.certclinic.core.BilingualText;

/** Numbers the conflicts of a merge and knows how each is to be settled. */
final class MergeLog {
	private final IntFunction<Optional<MergeSide>> choices;
	private final List<MergeConflict> conflicts = new ArrayList<>();
	private boolean open;

	MergeLog(IntFunction<Optional<MergeSide>> choices) {
		this.choices = choices;
	}

	/** Notes a conflict; answers the revision that wins, some one where none was chosen, so that the others are found too. */
	Revision conflict(BilingualText place, BilingualText ours, BilingualText theirs) {
		var conflict = new MergeConflict(conflicts.size() + 1, place, ours, theirs);
		conflicts.add(conflict);
		Optional<MergeSide> side = choices.apply(conflict.number());
		open |= side.isEmpty();
		return side.orElse(MergeSide.OURS).revision();
	}

	List<MergeConflict> conflicts() {
		return conflicts;
	}

	/** Whether a conflict was not settled. */
	boolean open() {
		return open;
	}
}
