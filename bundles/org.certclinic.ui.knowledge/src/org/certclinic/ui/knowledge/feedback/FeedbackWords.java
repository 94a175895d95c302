package org.certclinic.ui.knowledge.feedback;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.certclinic.knowledge.feedback.Feedback.Kind;
import org.certclinic.ui.UiLanguage;

/** The words for what was said, and when. */
final class FeedbackWords {
	private FeedbackWords() {
	}

	/** What is told when it was kept; the case's id goes in. */
	static String said(Kind kind) {
		return switch (kind) {
		case HELPED -> Messages.Said_helped;
		case DID_NOT_HELP -> Messages.Said_didNotHelp;
		case FLAGGED -> Messages.Said_flagged;
		case SETTLED -> Messages.Said_settled;
		};
	}

	static String when(Instant time) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(UiLanguage.current().locale()).withZone(ZoneId.systemDefault())
				.format(time);
	}
}
