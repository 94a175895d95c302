package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.eclipse.swt.widgets.Composite;

/** The causes of a case: likeliest first, and by the answers those that are supported before those that are ruled out. */
final class CausesPane {
	private final PageScope scope;
	private final List<CausePane> panes = new ArrayList<>();
	private List<CausePane> shown;

	CausesPane(PageScope scope, Composite parent) {
		this.scope = scope;
		for (PossibleCause possible : possible(scope.content().item())) {
			panes.add(new CausePane(scope, parent, possible.getCause(), Optional.of(possible.getLikelihood())));
		}
		panes.stream().findFirst().ifPresent(first -> first.show(true));
		shown = List.copyOf(panes);
	}

	/** Likeliest first; among equals as the author put them. */
	static List<PossibleCause> possible(Case item) {
		return item.getCauses().stream().filter(possible -> possible.getCause() != null)
				.sorted(Comparator.comparing(PossibleCause::getLikelihood)).toList();
	}

	Optional<CausePane> find(Cause cause) {
		return panes.stream().filter(pane -> pane.cause() == cause).findFirst();
	}

	Optional<CausePane> with(Remedy remedy) {
		return panes.stream().filter(pane -> pane.has(remedy)).findFirst();
	}

	/** Shows what is noted, and puts the causes into the order the answers give them; leaves the layout to the caller. */
	void update() {
		panes.forEach(CausePane::update);
		List<CausePane> ordered = panes.stream().sorted(Comparator.comparing(CausePane::verdict)).toList();
		if (!ordered.equals(shown)) {
			shown = ordered;
			for (int i = 1; i < ordered.size(); i++) {
				ordered.get(i).control().moveBelow(ordered.get(i - 1).control());
			}
		}
	}
}
