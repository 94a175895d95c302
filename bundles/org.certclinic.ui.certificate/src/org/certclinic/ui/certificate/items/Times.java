package org.certclinic.ui.certificate.items;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.osgi.util.NLS;

/** Times as the workbench writes them: in the computer's zone, year first, the same in both languages. */
public final class Times {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");

	private Times() {
	}

	/** For example {@code 2026-03-01 08:00:00}. */
	public static String text(Instant time) {
		return TIME.format(time.atZone(ZoneId.systemDefault()));
	}

	/** For example {@code 2026-03-01}. */
	public static String day(Instant time) {
		return DAY.format(time.atZone(ZoneId.systemDefault()));
	}

	/** How long until {@code end}, or since then, in whole days: {@code 31 days left}. */
	public static String left(Instant now, Instant end) {
		long days = Duration.between(now, end).toDays();
		if (end.isBefore(now)) {
			return days == 0 ? Messages.Days_endedToday : days == -1 ? Messages.Days_endedOne : NLS.bind(Messages.Days_ended, -days);
		}
		return days == 0 ? Messages.Days_leftToday : days == 1 ? Messages.Days_leftOne : NLS.bind(Messages.Days_left, days);
	}
}
