package org.certclinic.ui.knowledge.review;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.UiLanguage;

/** The words and colours of states. */
final class ReviewWords {
	private ReviewWords() {
	}

	/** What brings an entry to a state. */
	static String way(Lifecycle to) {
		return switch (to) {
		case DRAFT -> ReviewLabels.Way_draft;
		case IN_REVIEW -> ReviewLabels.Way_review;
		case VALIDATED -> ReviewLabels.Way_validate;
		case ARCHIVED -> ReviewLabels.Way_archive;
		};
	}

	static ThemeColor color(Lifecycle state) {
		return state == Lifecycle.VALIDATED ? ThemeColor.GOOD : state == Lifecycle.ARCHIVED ? ThemeColor.NEUTRAL : ThemeColor.CAUTION;
	}

	static String when(OffsetDateTime time) {
		return time == null ? ""
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(UiLanguage.current().locale())
						.format(time.atZoneSameInstant(ZoneId.systemDefault()));
	}
}
