package org.certclinic.ui.knowledge.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.Comment;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.LifecycleEvent;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.review.ReviewDesk;
import org.certclinic.ui.knowledge.review.ReviewForm;
import org.certclinic.ui.knowledge.review.ReviewLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** How far an entry has come: its state, what reviewers say, its tests, and its history. */
final class ReviewPage implements EntryPage {
	private final EditorDesk desk;
	private final KnowledgeService knowledge;
	private final LiveTests tests;
	private final Consumer<EObject> leader;
	private PageFrame frame;
	private ReviewForm form;
	private Optional<CaseTestsSection> testsSection = Optional.empty();

	/** @param leader leads the user to a part of the entry */
	ReviewPage(EditorDesk desk, KnowledgeService knowledge, LiveTests tests, Consumer<EObject> leader) {
		this.desk = desk;
		this.knowledge = knowledge;
		this.tests = tests;
		this.leader = leader;
	}

	@Override
	public String title() {
		return ReviewLabels.Review_title;
	}

	@Override
	public Control create(Composite parent) {
		frame = new PageFrame(parent);
		Composite state = frame.section(ReviewLabels.Review_state);
		Composite comments = frame.section(ReviewLabels.Review_comments);
		testsSection = desk.main() instanceof Case item
				? Optional.of(new CaseTestsSection(desk, tests, item, frame.section(ReviewLabels.Review_tests), frame::fit))
				: Optional.empty();
		form = new ReviewForm(new Desk(), knowledge, state, comments, frame.section(ReviewLabels.Review_history));
		frame.fit();
		return frame.control();
	}

	@Override
	public boolean shows(EObject part) {
		return part instanceof CaseTest || part instanceof Comment || part instanceof LifecycleEvent;
	}

	@Override
	public void reveal(EObject part) {
		if (part instanceof CaseTest test) {
			testsSection.ifPresent(section -> section.reveal(test));
		}
	}

	@Override
	public void refresh() {
		form.refresh();
		testsSection.ifPresent(CaseTestsSection::refresh);
	}

	@Override
	public void setFocus() {
		frame.control().setFocus();
	}

	/** The editor as the review sees it. */
	private final class Desk implements ReviewDesk {
		@Override
		public Entry main() {
			return desk.main();
		}

		@Override
		public boolean isReadOnly() {
			return desk.isReadOnly();
		}

		@Override
		public void edit(String label, Runnable change) {
			desk.edit(label, change);
		}

		@Override
		public Draft draft() {
			return desk.document().draft(desk.base());
		}

		@Override
		public void show(EObject part) {
			leader.accept(part);
		}

		@Override
		public void resized() {
			frame.fit();
		}
	}
}
