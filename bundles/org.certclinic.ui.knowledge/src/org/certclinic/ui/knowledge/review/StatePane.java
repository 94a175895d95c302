package org.certclinic.ui.knowledge.review;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.lifecycle.Decision.Allowed;
import org.certclinic.knowledge.lifecycle.LifecycleRules;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.LifecycleEvent;
import org.certclinic.ui.Badge;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The state of the entry, and the ways that lead on from it; where one is refused, why. */
final class StatePane {
	private static final int WIDTH = 200;

	private final ReviewDesk desk;
	private final StateChange change;
	private final Reviewer reviewer = new Reviewer();
	private final Badge badge;
	private final Label since;
	private final Text who;
	private final Text note;
	private final Composite ways;
	private final Composite refusal;
	private Optional<Lifecycle> shown = Optional.empty();

	StatePane(ReviewDesk desk, StateChange change, Composite parent) {
		this.desk = desk;
		this.change = change;
		var now = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(now);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(now);
		badge = WidgetKey.set(WidgetKeys.REVIEW_STATE, new Badge(now, ThemeColor.NEUTRAL, ""));
		since = StyleClass.QUIET.on(new Label(now, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(since);
		var fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 5).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		who = field(fields, ReviewLabels.Field_who, "who", 1);
		note = field(fields, ReviewLabels.Field_why, "why", 3);
		who.setText(reviewer.name());
		ways = new Composite(parent, SWT.NONE);
		ways.setLayout(RowLayoutFactory.fillDefaults().spacing(6).create());
		refusal = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(refusal);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(refusal);
		refresh();
	}

	private Text field(Composite parent, String label, String key, int share) {
		new Label(parent, SWT.NONE).setText(label);
		var text = WidgetKey.set(WidgetKeys.REVIEW + key, new Text(parent, SWT.BORDER));
		text.setEditable(!desk.isReadOnly());
		GridDataFactory.fillDefaults().grab(share > 1, false).hint(share > 1 ? WIDTH : WIDTH * 2 / 3, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** The name the user reviews under. */
	String who() {
		reviewer.name(who.getText());
		return who.getText();
	}

	/** Shows the state that the entry has now. */
	void refresh() {
		Lifecycle state = desk.main().getLifecycle();
		badge.show(ReviewWords.color(state), Words.of(state));
		since.setText(desk.main().getHistory().stream().filter(event -> event.getState() == state && event.getAt() != null)
				.max(Comparator.comparing(LifecycleEvent::getAt)).map(event -> NLS.bind(ReviewLabels.State_since, ReviewWords.when(event.getAt()), event.getWho()))
				.orElse("").replace("&", "&&"));
		if (!shown.equals(Optional.of(state))) {
			shown = Optional.of(state);
			clear(refusal);
			clear(ways);
			LifecycleRules.next(state).forEach(this::addWay);
			badge.requestLayout();
			desk.resized();
		}
	}

	private void addWay(Lifecycle to) {
		var button = WidgetKey.set(WidgetKeys.REVIEW + to.getLiteral(), new Button(ways, SWT.PUSH));
		button.setText(ReviewWords.way(to));
		button.setEnabled(!desk.isReadOnly());
		button.addListener(SWT.Selection, _ -> change.to(to, who(), note.getText()).ifPresent(this::changed));
	}

	private void changed(StateChange.Outcome outcome) {
		clear(refusal);
		if (outcome.decision() instanceof Allowed) {
			note.setText("");
		} else {
			Locale language = UiLanguage.current().locale();
			Label why = StyleClass.DANGER.on(WidgetKey.set(WidgetKeys.REVIEW_REFUSED, new Label(refusal, SWT.WRAP)));
			why.setText(outcome.decision().text().in(language).replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
			outcome.errors().forEach(error -> addError(error, language));
		}
		refresh();
		desk.resized();
	}

	/** An error that leads to its part. */
	private void addError(DraftFinding error, Locale language) {
		var link = WidgetKey.set(WidgetKeys.REVIEW_ERROR, new Link(refusal, SWT.WRAP));
		link.setText("<a>" + error.finding().message().in(language).replace("&", "&&").replace("<", "‹") + "</a>");
		link.addListener(SWT.Selection, _ -> error.in(desk.main()).ifPresent(desk::show));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
	}

	private static void clear(Composite composite) {
		for (Control child : composite.getChildren()) {
			child.dispose();
		}
	}
}
