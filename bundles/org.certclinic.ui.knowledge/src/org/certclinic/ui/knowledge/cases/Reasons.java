package org.certclinic.ui.knowledge.cases;

import java.util.stream.Collectors;

import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.Match;
import org.eclipse.osgi.util.NLS;

/** Says why a case is among the hits, for example {@code code -1666; words 授权码}. */
final class Reasons {
	/** Longest quotation of a message, in characters. */
	private static final int MAX_QUOTE = 80;

	private Reasons() {
	}

	static String of(Hit hit) {
		return hit.matched().stream().map(Reasons::of).distinct().collect(Collectors.joining(Messages.Match_separator + " "));
	}

	private static String of(Match match) {
		String what = match.what().length() > MAX_QUOTE ? match.what().substring(0, MAX_QUOTE) + "…" : match.what();
		return NLS.bind(switch (match.by()) {
		case CODE -> Messages.Match_code;
		case MESSAGE -> Messages.Match_message;
		case WORDS -> Messages.Match_words;
		case FINDING -> Messages.Match_finding;
		}, what);
	}
}
