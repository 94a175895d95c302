package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ids of the cases that were read, with a place among them, as in a browser. */
final class CaseHistory {
	private static final int MAX = 50;

	private final List<String> ids = new ArrayList<>();
	private int place = -1;

	/** Makes {@code id} the current one and forgets what lay ahead. */
	void visit(String id) {
		if (current().equals(Optional.of(id))) {
			return;
		}
		ids.subList(place + 1, ids.size()).clear();
		ids.add(id);
		if (ids.size() > MAX) {
			ids.removeFirst();
		}
		place = ids.size() - 1;
	}

	Optional<String> current() {
		return place < 0 ? Optional.empty() : Optional.of(ids.get(place));
	}

	boolean canGoBack() {
		return place > 0;
	}

	boolean canGoForward() {
		return place < ids.size() - 1;
	}

	/** The case before the current one, which becomes the current one. */
	Optional<String> back() {
		return canGoBack() ? Optional.of(ids.get(--place)) : Optional.empty();
	}

	/** The case after the current one, which becomes the current one. */
	Optional<String> forward() {
		return canGoForward() ? Optional.of(ids.get(++place)) : Optional.empty();
	}

	List<String> ids() {
		return List.copyOf(ids);
	}

	int place() {
		return place;
	}

	/** Takes over what was kept; a place outside the ids is the last one. */
	void restore(List<String> kept, int keptPlace) {
		ids.clear();
		ids.addAll(kept.subList(Math.max(0, kept.size() - MAX), kept.size()));
		place = keptPlace >= 0 && keptPlace < ids.size() ? keptPlace : ids.size() - 1;
	}
}
