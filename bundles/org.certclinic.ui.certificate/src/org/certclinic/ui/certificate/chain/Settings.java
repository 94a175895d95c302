package org.certclinic.ui.certificate.chain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.document.ChainHeader;
import org.certclinic.x509.document.ChainHeader.Key;

/** What a chain is judged by, as the user types it. */
final class Settings {
	private Settings() {
	}

	/** What a purpose is called. */
	static String purpose(Purpose purpose) {
		return switch (purpose) {
		case SERVER -> Messages.Purpose_server;
		case CLIENT -> Messages.Purpose_client;
		case ANY -> Messages.Purpose_any;
		};
	}

	/** A time such as {@code 2026-01-31}, {@code 2026-01-31 12:00} or {@code 2026-01-31T12:00:00Z}; a day stands for its noon in the computer's zone. */
	static Optional<Instant> time(String text) {
		String typed = text.strip().replace('/', '-').replace(' ', 'T');
		try {
			if (typed.endsWith("Z")) {
				return Optional.of(Instant.parse(typed));
			}
			LocalDateTime local = typed.indexOf('T') > 0 ? LocalDateTime.parse(typed) : LocalDate.parse(typed).atTime(LocalTime.NOON);
			return Optional.of(local.atZone(ZoneId.systemDefault()).toInstant());
		} catch (DateTimeException _) { // what was typed so far is no time yet
			return Optional.empty();
		}
	}

	/** The header with a host, an address or a mail address, whichever was typed; several with commas between, none for any name. */
	static ChainHeader names(ChainHeader header, String text) {
		ChainHeader all = header.with(Key.HOST, List.of()).with(Key.IP, List.of()).with(Key.EMAIL, List.of());
		for (String name : text.split("[,;\\s]+")) {
			all = name.isEmpty() ? all : with(all, key(name), name);
		}
		return all;
	}

	private static ChainHeader with(ChainHeader header, Key key, String name) {
		return header.with(key, Optional.of(switch (key) {
		case HOST -> host(name);
		case IP -> name.replace("[", "").replace("]", "");
		default -> name;
		}));
	}

	private static Key key(String name) {
		if (name.contains("@")) {
			return Key.EMAIL;
		}
		boolean address = name.matches("[0-9.]+") || name.matches("\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*\\]?");
		return address ? Key.IP : Key.HOST;
	}

	/** People paste addresses out of a browser. */
	private static String host(String name) {
		return name.replaceFirst("(?i)^https?://", "").replaceFirst("[/:].*$", "").toLowerCase(Locale.ROOT);
	}
}
