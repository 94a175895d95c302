package org.certclinic.x509.decode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.Octets;

/** The timestamps of certificate transparency logs. RFC 6962, 3.2 and 3.3. */
final class Timestamps {
	private static final int LOG_BYTES = 32;
	private static final int TIME_BYTES = 8;
	private static final int MIN_BYTES = 1 + LOG_BYTES + TIME_BYTES;
	private static final int MAX_LINES = 50;

	private Timestamps() {
	}

	/** A line each: version, time, log; the octets in hex where they are no such list. */
	static List<String> lines(Octets list) {
		List<String> lines = new ArrayList<>();
		int at = 2;
		while (at + 2 <= list.size() && lines.size() < MAX_LINES) {
			int length = list.at(at) << Byte.SIZE | list.at(at + 1);
			at += 2;
			if (length < MIN_BYTES || at + length > list.size()) {
				break;
			}
			lines.add(line(list.slice(at, at + length)));
			at += length;
		}
		return lines.isEmpty() ? List.of(list.slice(0, Math.min(list.size(), 128)).hex()) : lines;
	}

	private static String line(Octets timestamp) {
		long millis = 0;
		for (int i = 0; i < TIME_BYTES; i++) {
			millis = millis << Byte.SIZE | timestamp.at(1 + LOG_BYTES + i);
		}
		return "v" + (timestamp.at(0) + 1) + " " + Instant.ofEpochMilli(millis) + " log " + timestamp.slice(1, 1 + LOG_BYTES).hex();
	}
}
