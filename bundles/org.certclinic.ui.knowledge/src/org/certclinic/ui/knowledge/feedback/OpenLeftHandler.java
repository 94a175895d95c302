package org.certclinic.ui.knowledge.feedback;

import org.certclinic.ui.ViewHandler;

/** Opens the case that the selected feedback is about. */
public final class OpenLeftHandler extends ViewHandler<FeedbackView> {
	public OpenLeftHandler() {
		super(FeedbackView.ID, FeedbackView.class, FeedbackView::open);
	}
}
