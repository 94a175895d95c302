package org.certclinic.token.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.certclinic.core.evidence.token.ReturnCode;

/** Names of codes from a file: each line a hexadecimal value, a tab and the name; other lines are remarks. */
public final class CodeTable {
	private final Map<Long, String> names = new HashMap<>();

	/** @param file beside the class {@code anchor} */
	public CodeTable(Class<?> anchor, String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(anchor.getResourceAsStream(file), StandardCharsets.US_ASCII))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				int tab = line.indexOf('\t');
				if (tab > 0) {
					names.put(Long.decode(line.substring(0, tab)), line.substring(tab + 1));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** With its name, or where it has none with its value as {@code 0x0b000037}. */
	public ReturnCode of(long value) {
		String name = names.get(value);
		return new ReturnCode(name != null ? name : "0x%08x".formatted(value), value);
	}

	/** The names by value. */
	public Map<Long, String> all() {
		return Map.copyOf(names);
	}
}
