package org.certclinic.ui.certificate.items;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Everything that is open, in the order it was opened. To be used in the user interface's thread. */
public final class Inventory {
	private final Runnable changed;
	private final Deque<List<Item>> undo = new ArrayDeque<>();
	private List<Item> items = new ArrayList<>();
	private KeyIndex keys = new KeyIndex(List.of());

	/** @param changed is told after each change */
	public Inventory(Runnable changed) {
		this.changed = Objects.requireNonNull(changed, "changed");
	}

	/** A view of the items, which changes with them. */
	public List<Item> items() {
		return Collections.unmodifiableList(items);
	}

	public KeyIndex keys() {
		return keys;
	}

	public void add(List<Item> more) {
		items.addAll(more);
		more.forEach(keys::add);
		changed.run();
	}

	/** Takes items out until {@link #undo()}. */
	public void remove(Collection<Item> some) {
		if (some.isEmpty()) {
			return;
		}
		undo.push(List.copyOf(items));
		Set<Item> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		gone.addAll(some);
		replace(items.stream().filter(item -> !gone.contains(item)).toList());
	}

	public boolean canUndo() {
		return !undo.isEmpty();
	}

	/** Puts back what was removed last, and keeps what was added since. */
	public void undo() {
		if (!undo.isEmpty()) {
			List<Item> before = undo.pop();
			Set<Item> known = Collections.newSetFromMap(new IdentityHashMap<>());
			known.addAll(before);
			List<Item> all = new ArrayList<>(before);
			items.stream().filter(item -> !known.contains(item)).forEach(all::add);
			replace(all);
		}
	}

	private void replace(List<Item> newItems) {
		items = new ArrayList<>(newItems);
		keys = new KeyIndex(items);
		changed.run();
	}
}
