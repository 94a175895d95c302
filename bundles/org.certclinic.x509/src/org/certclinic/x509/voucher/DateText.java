package org.certclinic.x509.voucher;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as they are written in China and elsewhere: {@code 2026-06-01}, {@code 2026年6月1日}, {@code 20260601}. */
final class DateText {
	private static final Pattern DAY = Pattern
			.compile("(?<!\\d)((?:19|20)\\d\\d)(?:\\s?[-－—/.年]\\s?(\\d{1,2})\\s?[-－—/.月]\\s?(\\d{1,2})(?!\\d)|(\\d\\d)(\\d\\d)(?!\\d))");

	private DateText() {
	}

	/** All days in {@code text}; what looks like one and is none, for example the 31st of June, is left out. */
	static List<LocalDate> days(String text) {
		List<LocalDate> days = new ArrayList<>();
		Matcher day = DAY.matcher(text);
		while (day.find()) {
			boolean compact = day.group(2) == null;
			add(days, day.group(1), day.group(compact ? 4 : 2), day.group(compact ? 5 : 3));
		}
		return days;
	}

	private static void add(List<LocalDate> days, String year, String month, String day) {
		try {
			days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException _) {
			return; // digits that are no day, part of a longer number
		}
	}
}
