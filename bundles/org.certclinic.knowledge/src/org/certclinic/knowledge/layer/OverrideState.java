package org.certclinic.knowledge.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.LayeredEntry;
import org.certclinic.knowledge.compare.Difference;
import org.certclinic.knowledge.compare.EntryComparison;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An entry that overrides another.
 *
 * @param own   the entry that is used
 * @param lower the one it overrides, as it is now
 * @param copy  the one it overrides, as it was when it was overridden or last taken over; empty where that was not kept
 */
public record OverrideState(LayeredEntry own, LayeredEntry lower, Optional<Entry> copy) {
	public OverrideState {
		Objects.requireNonNull(own, "own");
		Objects.requireNonNull(lower, "lower");
		Objects.requireNonNull(copy, "copy");
	}

	/** What the own entry says otherwise than the one it was made from; states, revisions and comments left aside. */
	public List<Difference> ownChanges() {
		Entry before = copy.orElse(lower.entry());
		return EntryComparison.compare(before, withoutState(own.entry(), before));
	}

	/** What the overridden entry has changed since; empty as well where no copy was kept. */
	public List<Difference> lowerChanges() {
		return copy.map(before -> EntryComparison.compare(before, withoutLife(lower.entry(), before))).orElse(List.of());
	}

	/** Whether the overridden entry is no more what the own one was made from. */
	public boolean outdated() {
		return own.entry().getOverrides().getRevision() != lower.entry().getRevision() || !lowerChanges().isEmpty();
	}

	private static Entry withoutState(Entry entry, Entry like) {
		Entry copy = withoutLife(entry, like);
		copy.setLifecycle(like.getLifecycle());
		copy.setRevision(like.getRevision());
		return copy;
	}

	/** A copy with the other's history, comments and overriding, which belong to one knowledge base. */
	static Entry withoutLife(Entry entry, Entry like) {
		Entry copy = EcoreUtil.copy(entry);
		copy.setOverrides(like.getOverrides() == null ? null : EcoreUtil.copy(like.getOverrides()));
		copy.getHistory().clear();
		copy.getHistory().addAll(EcoreUtil.copyAll(like.getHistory()));
		copy.getComments().clear();
		copy.getComments().addAll(EcoreUtil.copyAll(like.getComments()));
		return copy;
	}
}
