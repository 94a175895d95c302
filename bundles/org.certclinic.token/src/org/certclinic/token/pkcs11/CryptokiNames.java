package org.certclinic.token.pkcs11;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.certclinic.core.evidence.token.ReturnCode;
import org.certclinic.token.process.Codes;

/** The standard's names of its numbers, for example {@code CKR_PIN_LOCKED}. */
public final class CryptokiNames {
	private static final int PREFIX = 4;
	/** By {@code CKR_} or another prefix, then by value. */
	private final Map<String, Map<Long, String>> names = new HashMap<>();

	public CryptokiNames() {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(CryptokiNames.class.getResourceAsStream("names.tsv"), StandardCharsets.US_ASCII))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				int tab = line.indexOf('\t');
				if (tab > 0) {
					String name = line.substring(tab + 1);
					names.computeIfAbsent(name.substring(0, PREFIX), _ -> new HashMap<>()).put(Long.decode(line.substring(0, tab)), name);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The name of a value; hexadecimal as {@code 0x80000001} where the standard has none.
	 *
	 * @param prefix {@code CKR_}, {@code CKM_}, {@code CKK_} or {@code CKC_}
	 */
	public String name(String prefix, long value) {
		String name = names.getOrDefault(prefix, Map.of()).get(value);
		return name != null ? name : "0x%08x".formatted(value);
	}

	/** Return values, named. */
	Codes codes(CkLayout layout) {
		return word -> {
			long value = layout.mask(word);
			return new ReturnCode(name("CKR_", value), value);
		};
	}

	/** The names with a prefix, by value. */
	public Map<Long, String> all(String prefix) {
		return Map.copyOf(names.getOrDefault(prefix, Map.of()));
	}
}
