package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Likelihood;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.ui.Badge;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.reader.CallNotes.Verdict;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A cause: its title with its likelihood and what the answers say about it; unfolded, why it happens and what helps. */
final class CausePane {
	private final PageScope scope;
	private final Cause cause;
	private final Optional<Likelihood> likelihood;
	private final Foldout foldout;
	private final Badge badge;
	private final List<RemedyPane> remedies = new ArrayList<>();
	private Verdict shown = Verdict.OPEN;

	/** @param likelihood of the cause in this case; empty for a cause of another case that a step leads to */
	CausePane(PageScope scope, Composite parent, Cause cause, Optional<Likelihood> likelihood) {
		this.scope = scope;
		this.cause = cause;
		this.likelihood = likelihood;
		foldout = new Foldout(scope.kit(), parent, scope.kit().of(cause.getTitle()), this::fill,
				() -> scope.guide().resized());
		WidgetKeys.key(WidgetKeys.CAUSE + cause.getId(), foldout.title());
		badge = foldout.badge(ThemeColor.NEUTRAL, "");
		badge.setVisible(likelihood.isPresent());
		showBadge(Verdict.OPEN);
	}

	Cause cause() {
		return cause;
	}

	Control control() {
		return foldout.control();
	}

	/** Unfolds the cause, its first remedy too if {@code withRemedy}, and leaves the layout to the caller. */
	void show(boolean withRemedy) {
		foldout.show(true);
		if (withRemedy) {
			remedies.stream().findFirst().ifPresent(RemedyPane::show);
		}
	}

	/** Leads the reader to the cause. */
	void go() {
		foldout.setExpanded(true);
		scope.guide().reveal(foldout.title());
	}

	boolean has(Remedy remedy) {
		return cause.getRemedies().contains(remedy);
	}

	/** Leads the reader to one of the cause's remedies. */
	void go(Remedy remedy) {
		foldout.setExpanded(true);
		remedies.stream().filter(pane -> pane.remedy() == remedy).findFirst().ifPresent(RemedyPane::go);
	}

	Verdict verdict() {
		return scope.notes().verdict(scope.content().item(), cause);
	}

	/** Shows what is noted; a cause that becomes likely is unfolded, one that is ruled out is folded. */
	void update() {
		remedies.forEach(RemedyPane::update);
		Verdict verdict = verdict();
		if (verdict != shown) {
			shown = verdict;
			showBadge(verdict);
			(verdict == Verdict.EXCLUDED ? StyleClass.QUIET : StyleClass.PLAIN).change(foldout.title());
			if (verdict != Verdict.OPEN) {
				foldout.show(verdict == Verdict.SUPPORTED);
			}
		}
	}

	private void showBadge(Verdict verdict) {
		switch (verdict) {
		case SUPPORTED -> badge.show(ThemeColor.GOOD, Messages.Cause_supported);
		case EXCLUDED -> badge.show(ThemeColor.DANGER, Messages.Cause_excluded);
		case OPEN -> badge.show(ThemeColor.NEUTRAL, likelihood.map(Words::of).orElse(""));
		}
		PageLayout.changed(badge);
	}

	private void fill(Composite body) {
		PageKit kit = scope.kit();
		String explanation = kit.of(cause.getExplanation());
		if (!explanation.isEmpty()) {
			kit.text(body, explanation);
		}
		ApplicabilityText.of(cause.getApplicability())
				.ifPresent(where -> kit.quiet(body, NLS.bind(Messages.Cause_appliesTo, where)));
		cause.getNotes().forEach(note -> kit.quiet(body, RemedyPane.noteText(kit, note)));
		cause.getRemedies().forEach(remedy -> remedies.add(new RemedyPane(scope, body, remedy)));
	}
}
