package org.certclinic.ui.knowledge.reader;

import org.certclinic.knowledge.feedback.FeedbackCounts;
import org.certclinic.ui.Icon;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Whether the case helped: asked at the end of its page, once for each call, with what others have said so far. */
final class FeedbackPane {
	private final PageScope scope;
	private final LocalResourceManager images;
	private final Button helped;
	private final Button didNotHelp;
	private final Label counts;

	FeedbackPane(PageScope scope, Composite parent, FeedbackCounts said) {
		this.scope = scope;
		Composite row = scope.kit().row(parent);
		images = new LocalResourceManager(JFaceResources.getResources(), row);
		helped = button(row, WidgetKeys.HELPED, Messages.Feedback_helped, Icon.GOOD, ReaderCommands.HELPED, true);
		didNotHelp = button(row, WidgetKeys.DID_NOT_HELP, Messages.Feedback_didNotHelp, Icon.ASIDE, ReaderCommands.DID_NOT_HELP, true);
		button(row, WidgetKeys.FLAG, Messages.Feedback_flag, Icon.WARNING, ReaderCommands.FLAG, false);
		counts = WidgetKeys.key(WidgetKeys.FEEDBACK_COUNTS, scope.kit().quiet(parent, words(said)));
		update();
	}

	/** @param verdict whether it is said once in a call */
	private Button button(Composite row, String key, String text, Icon icon, String command, boolean verdict) {
		var button = WidgetKeys.key(key, new Button(row, SWT.PUSH));
		button.setText(text);
		button.setImage(images.get(icon.descriptor()));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> {
			if (verdict) {
				scope.notes().judge();
			}
			scope.guide().run(command);
		}));
		return button;
	}

	/** Whether a verdict was given in this call may have changed. */
	void update() {
		helped.setEnabled(!scope.notes().judged());
		didNotHelp.setEnabled(!scope.notes().judged());
	}

	void show(FeedbackCounts said) {
		counts.setText(words(said));
		PageLayout.changed(counts);
		scope.guide().resized();
	}

	private static String words(FeedbackCounts said) {
		String verdicts = said.helped() + said.didNotHelp() == 0 ? Messages.Feedback_none
				: NLS.bind(Messages.Feedback_counts, said.helped(), said.didNotHelp());
		return said.flags().isEmpty() ? verdicts : verdicts + Messages.Feedback_separator + " " + NLS.bind(Messages.Feedback_flags, said.flags().size());
	}
}
