package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Remedy;
import org.eclipse.swt.widgets.Composite;

/** Causes and remedies that are not the case's own: each is added when a step leads to it. Hidden while there are none. */
final class LedToPane {
	private final PageScope scope;
	private final Composite section;
	private final Composite body;
	private final List<CausePane> causes = new ArrayList<>();
	private final List<RemedyPane> remedies = new ArrayList<>();

	/** @param section the whole of it, with its heading */
	LedToPane(PageScope scope, Composite section, Composite body) {
		this.scope = scope;
		this.section = section;
		this.body = body;
		show(false);
	}

	void go(Cause cause) {
		CausePane pane = causes.stream().filter(known -> known.cause() == cause).findFirst().orElseGet(() -> {
			var added = new CausePane(scope, body, cause, Optional.empty());
			causes.add(added);
			return added;
		});
		show(true);
		scope.guide().resized();
		pane.go();
	}

	void go(Remedy remedy) {
		Optional<CausePane> owner = causes.stream().filter(pane -> pane.has(remedy)).findFirst();
		if (owner.isPresent()) {
			owner.get().go(remedy);
			return;
		}
		RemedyPane pane = remedies.stream().filter(known -> known.remedy() == remedy).findFirst().orElseGet(() -> {
			var added = new RemedyPane(scope, body, remedy);
			remedies.add(added);
			return added;
		});
		show(true);
		scope.guide().resized();
		pane.go();
	}

	/** Shows what is noted. */
	void update() {
		causes.forEach(CausePane::update);
		remedies.forEach(RemedyPane::update);
	}

	private void show(boolean visible) {
		section.setVisible(visible);
		PageLayout.changed(body);
	}
}
