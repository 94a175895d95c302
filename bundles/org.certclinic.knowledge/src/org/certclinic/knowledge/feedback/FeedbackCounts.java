package org.certclinic.knowledge.feedback;

import java.util.ArrayList;
import java.util.List;

/**
 * What was said of one entry, taken together.
 *
 * @param flags that nobody has settled, oldest first
 */
public record FeedbackCounts(int helped, int didNotHelp, List<Feedback> flags) {
	static final FeedbackCounts NONE = new FeedbackCounts(0, 0, List.of());

	public FeedbackCounts {
		flags = List.copyOf(flags);
	}

	FeedbackCounts and(Feedback feedback) {
		return switch (feedback.kind()) {
		case HELPED -> new FeedbackCounts(helped + 1, didNotHelp, flags);
		case DID_NOT_HELP -> new FeedbackCounts(helped, didNotHelp + 1, flags);
		case FLAGGED -> new FeedbackCounts(helped, didNotHelp, more(feedback));
		case SETTLED -> new FeedbackCounts(helped, didNotHelp, List.of());
		};
	}

	private List<Feedback> more(Feedback flag) {
		List<Feedback> more = new ArrayList<>(flags.size() < FeedbackFile.MAX_FLAGS ? flags : flags.subList(1, flags.size()));
		more.add(flag);
		return more;
	}
}
