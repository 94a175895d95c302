package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.Party;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Risk;
import org.certclinic.knowledge.model.Step;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** A remedy: its title with risks and who does it, and its steps when it is unfolded. */
final class RemedyPane {
	private final PageScope scope;
	private final Remedy remedy;
	private final Foldout foldout;
	private final List<StepPane> steps = new ArrayList<>();

	RemedyPane(PageScope scope, Composite parent, Remedy remedy) {
		this.scope = scope;
		this.remedy = remedy;
		foldout = new Foldout(scope.kit(), parent, scope.kit().of(remedy.getTitle()), this::fill,
				() -> scope.guide().resized());
		WidgetKeys.key(WidgetKeys.REMEDY + remedy.getId(), foldout.title());
		for (Risk risk : remedy.getRisks()) {
			foldout.badge(color(risk), Words.of(risk)).setToolTipText(
					org.certclinic.knowledge.export.Words.of(risk).in(UiLanguage.current().locale()));
		}
		if (remedy.getPerformer() != Party.CUSTOMER) {
			foldout.badge(ThemeColor.NEUTRAL, Words.of(remedy.getPerformer()));
		}
	}

	Remedy remedy() {
		return remedy;
	}

	/** Unfolds the remedy and leaves the layout to the caller. */
	void show() {
		foldout.show(true);
	}

	/** Leads the reader to the remedy's first step. */
	void go() {
		foldout.setExpanded(true);
		if (steps.isEmpty()) {
			scope.guide().reveal(foldout.title());
		} else {
			scope.guide().reveal(foldout.title());
			steps.getFirst().box().setFocus();
		}
	}

	/** Shows what is noted about the steps. */
	void update() {
		steps.forEach(StepPane::update);
	}

	private void fill(Composite body) {
		for (Step step : remedy.getSteps()) {
			steps.add(new StepPane(scope, body, remedy, step, this::go));
		}
		for (Note note : remedy.getNotes()) {
			scope.kit().quiet(body, noteText(scope.kit(), note));
		}
	}

	static String noteText(PageKit kit, Note note) {
		return kit.of(note.getText()) + "  (" + NLS.bind(Messages.Note_source, note.getSource()) + ")";
	}

	private void go(Step step) {
		steps.stream().filter(pane -> pane.step() == step).findFirst()
				.ifPresent(pane -> scope.guide().reveal(pane.box()));
	}

	private static ThemeColor color(Risk risk) {
		return switch (risk) {
		case ERASES_KEYS -> ThemeColor.DANGER;
		case WEAKENS_PROTECTION, NEEDS_ADMINISTRATOR -> ThemeColor.CAUTION;
		};
	}
}
