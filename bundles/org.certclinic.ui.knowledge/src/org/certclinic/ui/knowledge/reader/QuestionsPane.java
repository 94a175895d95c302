package org.certclinic.ui.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.certclinic.knowledge.model.Question;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.reader.PageLayout.Margins;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What to ask the customer, with the answers to choose from. */
final class QuestionsPane {
	private final PageScope scope;
	private final List<QuestionRow> rows = new ArrayList<>();

	QuestionsPane(PageScope scope, Composite parent) {
		this.scope = scope;
		List<Question> questions = scope.content().item().getQuestions();
		for (int i = 0; i < questions.size(); i++) {
			rows.add(new QuestionRow(parent, i, questions.get(i)));
		}
	}

	/** Shows which answers are chosen. */
	void update() {
		rows.forEach(QuestionRow::update);
	}

	/** Gives the focus to the first answer of the first question. */
	void setFocus() {
		rows.getFirst().setFocus();
	}

	private final class QuestionRow {
		private final int number;
		private final List<Button> buttons = new ArrayList<>();
		private final Hyperlink clear;

		QuestionRow(Composite parent, int number, Question question) {
			this.number = number;
			PageKit kit = scope.kit();
			var heading = new Composite(parent, SWT.NONE);
			heading.setLayout(new PageLayout(Margins.NONE, 0));
			kit.boldText(heading, number + 1 + ". " + kit.of(question.getText()));
			clear = WidgetKeys.key(WidgetKeys.CLEAR_ANSWER + number,
					kit.link(heading, Messages.Question_clear, () -> scope.notes().clearAnswer(number)));
			clear.setLayoutData(kit.afterText());
			Composite answers = kit.column(parent, true);
			for (int i = 0; i < question.getAnswers().size(); i++) {
				addAnswer(answers, i, kit.of(question.getAnswers().get(i).getText()));
			}
			update();
		}

		void update() {
			OptionalInt chosen = scope.notes().answer(number);
			for (int i = 0; i < buttons.size(); i++) {
				boolean selected = chosen.isPresent() && chosen.getAsInt() == i;
				if (buttons.get(i).getSelection() != selected) {
					buttons.get(i).setSelection(selected);
				}
			}
			if (clear.getVisible() != chosen.isPresent()) {
				clear.setVisible(chosen.isPresent());
				PageLayout.changed(clear);
			}
		}

		void setFocus() {
			buttons.stream().findFirst().ifPresent(Button::setFocus);
		}

		private void addAnswer(Composite parent, int index, String words) {
			var row = new Composite(parent, SWT.NO_RADIO_GROUP);
			row.setLayout(new PageLayout(Margins.NONE, 0));
			Button button = WidgetKeys.key(WidgetKeys.ANSWER + number + "." + index, new Button(row, SWT.RADIO));
			button.setLayoutData(scope.kit().besideText());
			button.addSelectionListener(
					SelectionListener.widgetSelectedAdapter(_ -> choose(index, button.getSelection())));
			button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = words;
				}
			});
			Label text = scope.kit().text(row, words);
			text.addMouseListener(MouseListener.mouseUpAdapter(event -> {
				if (event.button == 1) {
					choose(index, true);
				}
			}));
			buttons.add(button);
		}

		private void choose(int index, boolean selected) {
			if (selected) {
				scope.notes().answer(number, index);
			}
		}
	}
}
