package org.certclinic.x509.decode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Reads times. RFC 5280, 4.1.2.5; X.680, 46 and 47 for the odd forms. */
public final class TimeDecoder {
	private static final int PIVOT = 50;
	private static final int GENERALIZED_FROM = 2050;
	private static final int MINUTE = 60;
	private static final int HOUR = 3600;
	private static final int DAY = 86400;

	/** The moment a {@code UTCTime} or {@code GeneralizedTime} means, also in its odd forms: without seconds, with an offset or fractions. */
	public Optional<Instant> decode(DerNode time) {
		return decode(new Decoding(time, "Time"), time, "");
	}

	/** The moment characters mean, without a judgement of their form. */
	Optional<Instant> read(Octets text, boolean generalized) {
		return new Scan(text).moment(generalized);
	}

	/** None, and a deviation, for a time that is no moment; damage for a value that is no time. */
	Optional<Instant> decode(Decoding decoding, DerNode node, String field) {
		boolean generalized = node.is(Tag.GENERALIZED_TIME);
		if (!generalized && !node.is(Tag.UTC_TIME)) {
			throw decoding.unexpected(node, Tag.UTC_TIME, field);
		}
		var scan = new Scan(Values.octets(decoding, node, field));
		Optional<Instant> moment = scan.moment(generalized);
		if (moment.isEmpty()) {
			decoding.deviates(DeviationCodes.TIME_UNREADABLE, node, field);
		} else if (scan.odd) {
			decoding.deviates(DeviationCodes.TIME_FORMAT, node, field);
		}
		if (generalized && moment.isPresent() && scan.year < GENERALIZED_FROM) {
			decoding.deviates(DeviationCodes.TIME_TYPE, node, field);
		}
		return moment;
	}

	/** One pass over the characters. */
	private static final class Scan {
		private final Octets text;
		private int at;
		private boolean odd;
		private int year;

		Scan(Octets text) {
			this.text = text;
		}

		Optional<Instant> moment(boolean generalized) {
			year = generalized ? pair() * 100 + pair() : pair();
			if (!generalized && year >= 0) {
				year += year < PIVOT ? 2000 : 1900;
			}
			int month = pair();
			int day = pair();
			int hour = pair();
			if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month) || hour < 0 || hour > 23) {
				return Optional.empty();
			}
			int minute = optionalPair();
			int second = optionalPair();
			long nanos = fraction();
			int offset = zone();
			if (minute >= MINUTE || second > MINUTE || offset == Integer.MIN_VALUE || at != text.size()) {
				return Optional.empty();
			}
			long days = LocalDate.of(year, month, day).toEpochDay();
			return Optional.of(Instant.ofEpochSecond(days * DAY + hour * HOUR + minute * MINUTE + second - offset, nanos));
		}

		private static int daysOf(int year, int month) {
			return month == 2 ? YearMonth.of(year, month).lengthOfMonth() : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
		}

		private int digit(int index) {
			int digit = index < text.size() ? text.at(index) - '0' : -1;
			return digit > 9 ? -1 : digit;
		}

		/** The next two digits; a negative number that stays negative where there are none. */
		private int pair() {
			int tens = digit(at);
			int ones = digit(at + 1);
			at += 2;
			return tens < 0 || ones < 0 ? -10000 : tens * 10 + ones;
		}

		/** Minutes or seconds, which odd times leave out. */
		private int optionalPair() {
			if (digit(at) >= 0) {
				int pair = pair();
				return pair < 0 ? Integer.MAX_VALUE : pair;
			}
			odd = true;
			return 0;
		}

		private long fraction() {
			if (at >= text.size() || text.at(at) != '.' && text.at(at) != ',') {
				return 0;
			}
			odd = true;
			long nanos = 0;
			long unit = 100_000_000;
			for (at++; digit(at) >= 0; at++) {
				nanos += digit(at) * unit;
				unit /= 10;
			}
			return nanos;
		}

		/** Seconds to the east; the smallest number where there is something else. */
		private int zone() {
			if (at >= text.size()) {
				odd = true;
				return at == text.size() ? 0 : Integer.MIN_VALUE;
			}
			int sign = text.at(at++);
			if (sign == 'Z') {
				return 0;
			}
			odd = true;
			int hours = pair();
			int minutes = at < text.size() ? pair() : 0;
			if (sign != '+' && sign != '-' || hours < 0 || hours > 23 || minutes < 0 || minutes >= MINUTE) {
				return Integer.MIN_VALUE;
			}
			return (sign == '+' ? 1 : -1) * (hours * HOUR + minutes * MINUTE);
		}
	}
}
