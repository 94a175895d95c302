package org.certclinic.ui.knowledge.editor.help;

import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.Duplicate;
import org.certclinic.knowledge.author.FoundBy.Answer;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.model.Case;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Beside the pages of an editor: what is known of the draft while it is written. Shows only what others have found out. */
public final class HelpPane {
	private static final int MARGIN = 10;
	private static final int SPACING = 14;

	private final ScrolledComposite scroller;
	private final Composite page;
	private final ProblemsHelp problems;
	private final Optional<DuplicatesHelp> duplicates;
	private final Optional<FoundByHelp> foundBy;
	private final Optional<UsersHelp> users;

	public HelpPane(HelpHost host, Composite parent) {
		scroller = WidgetKey.set(WidgetKeys.EDITOR_HELP + "pane", new ScrolledComposite(parent, SWT.V_SCROLL));
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		page = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, SPACING).applyTo(page);
		page.setBackgroundMode(SWT.INHERIT_FORCE); // links would have a ground of their own
		scroller.setContent(page);
		scroller.addControlListener(ControlListener.controlResizedAdapter(_ -> fit()));
		var title = new Label(page, SWT.NONE);
		title.setText(HelpTexts.Pane_title.replace("&", "&&"));
		title.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		boolean isCase = host.document().main() instanceof Case;
		duplicates = isCase ? Optional.of(new DuplicatesHelp(host, page)) : Optional.empty();
		users = isCase ? Optional.empty() : Optional.of(new UsersHelp(host, page));
		foundBy = isCase ? Optional.of(new FoundByHelp(host, page)) : Optional.empty();
		problems = new ProblemsHelp(host, page);
	}

	public Control control() {
		return scroller;
	}

	/** The query that the author tries; blank for none. */
	public String query() {
		return foundBy.map(FoundByHelp::query).orElse("");
	}

	public void problems(List<DraftFinding> found) {
		fit(problems.show(found), problems.control());
	}

	public void duplicates(List<Duplicate> found) {
		duplicates.ifPresent(help -> fit(help.show(found), help.control()));
	}

	public void answer(Optional<Answer> answer) {
		foundBy.ifPresent(help -> fit(help.show(answer), help.control()));
	}

	public void tests(List<TestResult> results) {
		foundBy.ifPresent(help -> fit(help.tests(results), help.control()));
	}

	public void users(List<Case> cases) {
		users.ifPresent(help -> fit(help.show(cases), help.control()));
	}

	/** Lays out one part alone: to measure all texts anew takes longer than a key may. */
	private void fit(boolean changed, Composite part) {
		int width = scroller.getClientArea().width;
		if (changed && width > 0 && scroller.isVisible()) {
			part.layout(true, true);
			page.layout(new Control[] { part });
			scroller.setMinSize(page.computeSize(width, SWT.DEFAULT, false));
			page.layout(false);
		}
	}

	/** For another width: nothing else has changed. */
	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0 && scroller.isVisible()) {
			scroller.setMinSize(page.computeSize(width, SWT.DEFAULT, false));
		}
	}
}
