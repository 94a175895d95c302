package org.certclinic.ui.knowledge.feedback;

import org.certclinic.ui.ViewHandler;

/** Notes that an author has looked at the selected flags. */
public final class SettleHandler extends ViewHandler<FeedbackView> {
	public SettleHandler() {
		super(FeedbackView.ID, FeedbackView.class, FeedbackView::settle);
	}
}
