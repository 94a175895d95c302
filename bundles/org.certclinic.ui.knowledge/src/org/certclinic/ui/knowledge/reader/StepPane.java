package org.certclinic.ui.knowledge.reader;

import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.model.CommandStep;
import org.certclinic.knowledge.model.LinkStep;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.reader.CopyableText.StepPiece;
import org.certclinic.ui.knowledge.reader.PageLayout.Margins;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** A step to tick off, and the outcomes that lead on. */
final class StepPane {
	private final PageScope scope;
	private final Remedy remedy;
	private final Step step;
	private final Consumer<Step> goToStep;
	private final Button box;
	private final Label text;
	private boolean done;

	StepPane(PageScope scope, Composite parent, Remedy remedy, Step step, Consumer<Step> goToStep) {
		this.scope = scope;
		this.remedy = remedy;
		this.step = step;
		this.goToStep = goToStep;
		var row = new Composite(parent, SWT.NONE);
		row.setLayout(new PageLayout(new Margins(0, 0, 1), 3));
		String words = number(step) + ". " + scope.kit().of(step.getText());
		box = WidgetKeys.key(WidgetKeys.STEP + key(), new Button(row, SWT.CHECK));
		box.setLayoutData(scope.kit().besideText());
		text = scope.kit().text(row, words);
		scope.kit().copyable(text, new StepPiece(step, words));
		scope.kit().copyable(box, new StepPiece(step, words));
		name(box, words);
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> tick(box.getSelection())));
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> {
			if (event.button == 1) {
				tick(!box.getSelection());
			}
		}));
		addLead(row);
		for (int i = 0; i < step.getOutcomes().size(); i++) {
			addOutcome(row, i, step.getOutcomes().get(i));
		}
		done = scope.notes().ticked(key());
		box.setSelection(done);
		style().on(text);
	}

	/** Shows what is noted about the step. */
	void update() {
		boolean noted = scope.notes().ticked(key());
		if (box.getSelection() != noted) {
			box.setSelection(noted);
		}
		if (done != noted) { // styling is dear
			done = noted;
			style().change(text);
		}
	}

	private StyleClass style() {
		return done ? StyleClass.QUIET : StyleClass.PLAIN;
	}

	Button box() {
		return box;
	}

	Step step() {
		return step;
	}

	/** Stable name of a step among all remedies. */
	static String key(Remedy remedy, Step step) {
		return remedy.getId() + "/" + step.getId();
	}

	private String key() {
		return key(remedy, step);
	}

	private void tick(boolean ticked) {
		scope.notes().tick(key(), ticked);
	}

	private int number(Step other) {
		return remedy.getSteps().indexOf(other) + 1;
	}

	private void addLead(Composite row) {
		switch (step) {
		case LinkStep link -> scope.kit().link(row, NLS.bind(Messages.Step_open, link.getUri()),
				() -> scope.guide().browse(link.getUri()));
		case CommandStep command -> scope.kit().link(row, Messages.Step_run, () -> scope.guide().run(command.getCommand()));
		case PictureStep picture when picture.getFile() != null && !picture.getFile().isBlank() -> new StepPicture(scope, row, WidgetKeys.PICTURE + key(), picture);
		default -> { // others are text only
		}
		}
	}

	private void addOutcome(Composite row, int index, Outcome outcome) {
		String words = scope.kit().of(outcome.getText());
		if (outcome.isSolved()) {
			addEnd(row, words, ThemeColor.GOOD, Messages.Outcome_solved);
		} else if (outcome.isSetEscalateTo()) {
			addEnd(row, words, ThemeColor.CAUTION, NLS.bind(Messages.Outcome_escalate, Words.of(outcome.getEscalateTo())));
		} else {
			Hyperlink link = scope.kit().link(row, lead(outcome, words), () -> follow(outcome));
			WidgetKeys.key(WidgetKeys.OUTCOME + key() + "." + index, link);
		}
	}

	private void addEnd(Composite row, String words, ThemeColor color, String end) {
		Composite line = scope.kit().row(row);
		var label = new Label(line, SWT.NONE);
		label.setText(words + "  →");
		scope.kit().badge(line, color, end);
	}

	private String lead(Outcome outcome, String words) {
		if (outcome.getCause() != null) {
			return NLS.bind(Messages.Outcome_to, words, scope.kit().of(outcome.getCause().getTitle()));
		}
		if (outcome.getRemedy() != null) {
			return NLS.bind(Messages.Outcome_to, words, scope.kit().of(outcome.getRemedy().getTitle()));
		}
		return next(outcome).map(next -> NLS.bind(Messages.Outcome_step, words, number(next))).orElse(words);
	}

	private void follow(Outcome outcome) {
		tick(true);
		if (outcome.getCause() != null) {
			scope.guide().go(outcome.getCause());
		} else if (outcome.getRemedy() != null) {
			scope.guide().go(outcome.getRemedy());
		} else {
			next(outcome).ifPresent(goToStep);
		}
	}

	/** The step an outcome leads to; without any lead the procedure goes on with the next one. */
	private Optional<Step> next(Outcome outcome) {
		int following = number(step);
		return Optional.ofNullable(outcome.getNextStep()).or(() -> following < remedy.getSteps().size()
				? Optional.of(remedy.getSteps().get(following))
				: Optional.empty());
	}

	private static void name(Button box, String words) {
		box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
	}
}
