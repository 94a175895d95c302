package org.certclinic.x509.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.Octets;

/** What object identifiers are called: by OpenSSL, and in words. The table is {@code oids.tsv} beside this class. */
public final class Oids {
	private static final int COLUMNS = 5;
	private static final Map<String, Entry> ENTRIES = load();
	private static final Map<Octets, String> DOTTED = encodings(ENTRIES.keySet());

	/**
	 * One identifier's names.
	 *
	 * @param shortName OpenSSL's, for example {@code CN}; the OID where it has none
	 * @param longName  OpenSSL's, for example {@code commonName}; the OID where it has none
	 * @param words     for example {@code 通用名称 / common name}
	 */
	public record Entry(String oid, String shortName, String longName, BilingualText words) {
	}

	private Oids() {
	}

	public static Optional<Entry> entry(String oid) {
		return Optional.ofNullable(ENTRIES.get(oid));
	}

	/** All that the table has, in no order. */
	public static Collection<Entry> all() {
		return ENTRIES.values();
	}

	/** OpenSSL's short name, for example {@code CN}; the OID where it has none. */
	public static String shortName(String oid) {
		Entry entry = ENTRIES.get(oid);
		return entry == null ? oid : entry.shortName();
	}

	/** OpenSSL's long name, for example {@code commonName}; the OID where it has none. */
	public static String longName(String oid) {
		Entry entry = ENTRIES.get(oid);
		return entry == null ? oid : entry.longName();
	}

	/** For example {@code 通用名称 / common name}; the OID where it has none. */
	public static BilingualText words(String oid) {
		return entry(oid).map(Entry::words).orElseGet(() -> BilingualText.same(oid));
	}

	/** The dotted form of an encoding that the table knows: most of those that occur. */
	static Optional<String> known(Octets content) {
		return Optional.ofNullable(DOTTED.get(content));
	}

	private static Map<String, Entry> load() {
		Map<String, Entry> entries = new HashMap<>();
		try (var lines = new BufferedReader(new InputStreamReader(Oids.class.getResourceAsStream("oids.tsv"), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String[] columns = line.split("\t", -1);
				if (columns.length == COLUMNS && !line.startsWith("#")) {
					String oid = columns[0];
					entries.put(oid, new Entry(oid, columns[1].isEmpty() ? oid : columns[1], columns[2].isEmpty() ? oid : columns[2],
							new BilingualText(columns[3], columns[4])));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Collections.unmodifiableMap(entries);
	}

	private static Map<Octets, String> encodings(Collection<String> oids) {
		Map<Octets, String> encodings = new HashMap<>();
		for (String oid : oids) {
			encodings.put(OidCodec.encode(oid), oid);
		}
		return encodings;
	}
}
