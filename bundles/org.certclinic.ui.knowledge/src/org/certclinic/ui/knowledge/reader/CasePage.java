package org.certclinic.ui.knowledge.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.feedback.FeedbackCounts;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.ui.knowledge.reader.PageLayout.Margins;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A case from top to bottom: what to ask, causes with their remedies, then the facts. */
final class CasePage {
	private static final int MARGIN = 14;
	private static final int SPACING = 6;
	/** How far below the top edge a place is put that the reader is led to. */
	private static final int LEAD = 60;
	private static final int WHEEL = 24;

	private final PageScope scope;
	private final ScrolledComposite scroller;
	private final Composite page;
	private final Optional<QuestionsPane> questions;
	private final Optional<CausesPane> causes;
	private final List<RemedyPane> remedies;
	private final LedToPane ledTo;
	private final Optional<FeedbackPane> feedback;
	private final Runnable notesListener = this::update;

	CasePage(Composite parent, CaseContent content, PageKit kit, CallNotes notes, PageLeads leads) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setVisible(false); // until the view shows it: widgets are dear to make and place in sight
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.setAlwaysShowScrollBars(true); // a bar that comes would change the width the page is laid out for
		scroller.getVerticalBar().setIncrement(WHEEL);
		page = new Composite(scroller, SWT.NONE);
		page.setLayout(new PageLayout(new Margins(MARGIN, MARGIN, MARGIN), SPACING));
		scope = new PageScope(content, kit, notes, new Guide(leads));
		Case item = content.item();
		new HeaderPane(scope, page);
		addAnswer(item);
		questions = item.getQuestions().isEmpty() ? Optional.empty()
				: Optional.of(new QuestionsPane(scope, section(Messages.Section_questions)));
		remedies = addRemedies(item);
		causes = item.getCauses().isEmpty() ? Optional.empty()
				: Optional.of(new CausesPane(scope, section(Messages.Section_causes)));
		ledTo = addLedTo();
		addFacts(item);
		feedback = content.said().map(said -> new FeedbackPane(scope, section(Messages.Section_feedback), said));
		scroller.setContent(page);
		scroller.addControlListener(ControlListener.controlResizedAdapter(_ -> layoutPage()));
		PageKeys.scroll(scroller);
		notes.addListener(notesListener);
		page.addDisposeListener(_ -> notes.removeListener(notesListener));
		update();
	}

	Control control() {
		return scroller;
	}

	CaseContent content() {
		return scope.content();
	}

	/** Gives the focus to the first thing to do: an answer, or a step. */
	void setFocus() {
		questions.ifPresentOrElse(QuestionsPane::setFocus, page::setFocus);
	}

	/** The cause the answers leave, if they support one and only one. */
	Optional<Cause> foundCause() {
		List<Cause> supported = CausesPane.possible(scope.content().item()).stream().map(possible -> possible.getCause())
				.filter(cause -> scope.notes().verdict(scope.content().item(), cause) == CallNotes.Verdict.SUPPORTED)
				.toList();
		return supported.size() == 1 ? Optional.of(supported.getFirst()) : Optional.empty();
	}

	/** Takes the page away; the context menu, which SWT would dispose of with the first control that has it, stays. */
	void dispose() {
		releaseMenu(page);
		scroller.dispose();
	}

	/** Shows what users have said of the case by now. */
	void said(FeedbackCounts counts) {
		feedback.ifPresent(pane -> pane.show(counts));
	}

	private static void releaseMenu(Composite parent) {
		for (Control child : parent.getChildren()) {
			child.setMenu(null);
			if (child instanceof Composite composite) {
				releaseMenu(composite);
			}
		}
	}

	private void addAnswer(Case item) {
		String answer = scope.kit().of(item.getAnswer());
		if (!answer.isEmpty()) {
			scope.kit().text(page, answer);
		}
	}

	private List<RemedyPane> addRemedies(Case item) {
		if (item.getRemedies().isEmpty()) {
			return List.of();
		}
		Composite section = section(
				item.getCauses().isEmpty() ? Messages.Section_remedies : Messages.Section_remediesFirst);
		List<RemedyPane> panes = item.getRemedies().stream().map(remedy -> new RemedyPane(scope, section, remedy)).toList();
		if (item.getCauses().isEmpty()) {
			panes.getFirst().show();
		}
		return panes;
	}

	private LedToPane addLedTo() {
		Composite whole = scope.kit().column(page, false);
		return new LedToPane(scope, whole, section(whole, Messages.Section_ledTo));
	}

	private void addFacts(Case item) {
		var facts = new FactsPane(scope);
		addSection(scope.content().codes(), Messages.Section_codes, facts::addCodes);
		addSection(FactsPane.seen(item), Messages.Section_symptoms, facts::addSymptoms);
		addSection(item.getNotes(), Messages.Section_notes, facts::addNotes);
		addSection(scope.content().related(), Messages.Section_related, facts::addRelated);
	}

	private void addSection(List<?> facts, String title, Consumer<Composite> content) {
		if (!facts.isEmpty()) {
			content.accept(section(title));
		}
	}

	private Composite section(String title) {
		return section(scope.kit().column(page, false), title);
	}

	private Composite section(Composite parent, String title) {
		scope.kit().heading(parent, title);
		return scope.kit().column(parent, false);
	}

	private void update() {
		questions.ifPresent(QuestionsPane::update);
		causes.ifPresent(CausesPane::update);
		remedies.forEach(RemedyPane::update);
		ledTo.update();
		feedback.ifPresent(FeedbackPane::update);
		layoutPage();
	}

	private void layoutPage() {
		int width = scroller.getClientArea().width;
		if (width == 0) {
			return; // not shown yet
		}
		scroller.setMinSize(page.computeSize(width, SWT.DEFAULT));
		page.layout(true, true);
	}

	private void reveal(Control control) {
		Point place = scroller.getDisplay().map(control, page, 0, 0);
		Point origin = scroller.getOrigin();
		int height = scroller.getClientArea().height;
		if (place.y < origin.y + LEAD || place.y > origin.y + height - 3 * LEAD) {
			scroller.setOrigin(origin.x, Math.max(0, place.y - LEAD));
		}
		control.setFocus();
	}

	/** Leads inside the page; what leads out of it is passed on. */
	private final class Guide implements PageGuide {
		private final PageLeads leads;

		Guide(PageLeads leads) {
			this.leads = leads;
		}

		@Override
		public void go(Cause cause) {
			causes.flatMap(pane -> pane.find(cause)).ifPresentOrElse(CausePane::go, () -> ledTo.go(cause));
		}

		@Override
		public void go(Remedy remedy) {
			Optional<RemedyPane> own = remedies.stream().filter(pane -> pane.remedy() == remedy).findFirst();
			Optional<CausePane> owner = causes.flatMap(pane -> pane.with(remedy));
			if (own.isPresent()) {
				own.get().go();
			} else {
				owner.ifPresentOrElse(pane -> pane.go(remedy), () -> ledTo.go(remedy));
			}
		}

		@Override
		public void reveal(Control control) {
			CasePage.this.reveal(control);
		}

		@Override
		public void open(String caseId) {
			leads.open(caseId);
		}

		@Override
		public void browse(String address) {
			leads.browse(address);
		}

		@Override
		public void run(String command) {
			leads.run(command);
		}

		@Override
		public void resized() {
			layoutPage();
		}
	}
}
