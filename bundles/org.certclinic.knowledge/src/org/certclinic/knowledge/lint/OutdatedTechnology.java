package org.certclinic.knowledge.lint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Software that nobody supports any more, by its names. */
public final class OutdatedTechnology {
	private static final Pattern NAMES = Pattern.compile(
			"Internet Explorer|(?<![A-Za-z])IE ?(?:[5-9]|1[01])(?!\\d)|Windows (?:XP|2000|Vista|9[58]|ME|NT)|(?<![A-Za-z])Vista(?![A-Za-z])"
					+ "|ActiveX|Silverlight|Flash Player|xenroll",
			Pattern.CASE_INSENSITIVE);

	private OutdatedTechnology() {
	}

	/** The names that {@code text} has. */
	public static Stream<String> mentions(String text) {
		return NAMES.matcher(text).results().map(MatchResult::group);
	}
}
