package org.certclinic.ui.knowledge.review;

import org.certclinic.ui.knowledge.KnowledgeService;
import org.eclipse.swt.widgets.Composite;

/** The review of an entry: its state, comments and history, each in a place of its own. */
public final class ReviewForm {
	private final StatePane state;
	private final CommentsPane comments;
	private final HistoryPane history;

	public ReviewForm(ReviewDesk desk, KnowledgeService knowledge, Composite statePlace, Composite commentsPlace, Composite historyPlace) {
		var change = new StateChange(desk, knowledge);
		state = new StatePane(desk, change, statePlace);
		comments = new CommentsPane(desk, change.rules(), state::who, commentsPlace);
		history = new HistoryPane(desk, historyPlace);
	}

	/** Shows what the document has now. */
	public void refresh() {
		state.refresh();
		comments.refresh();
		history.refresh();
	}
}
