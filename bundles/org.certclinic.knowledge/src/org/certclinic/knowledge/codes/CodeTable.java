package org.certclinic.knowledge.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.BilingualText;

/**
 * The codes of one family, out of the tab-separated file beside this class: value, name, meaning in Chinese and English,
 * advice in Chinese and English, vendor. Rows become codes only when they are asked for: a program that answers one question
 * should not pay for thousands. Immutable.
 */
final class CodeTable {
	private static final int VENDOR = 6;

	private final CodeFamily family;
	private final Map<String, List<String>> rows = new HashMap<>();

	CodeTable(CodeFamily family) {
		this.family = family;
		lines(family.id() + ".tsv").forEach(row -> rows
				.computeIfAbsent(row.substring(0, row.indexOf('\t')), _ -> new ArrayList<>(1)).add(row));
	}

	/** The rows of a table beside this class, without comments. */
	static List<String> lines(String table) {
		try (var in = CodeTable.class.getResourceAsStream(table)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
		} catch (IOException e) {
			throw new UncheckedIOException(table, e);
		}
	}

	/** Codes with this value in the family's own writing. */
	List<Code> withValue(String value) {
		return rows.getOrDefault(value, List.of()).stream().map(this::code).toList();
	}

	/** All codes, in no order. */
	List<Code> all() {
		return rows.values().stream().flatMap(List::stream).map(this::code).toList();
	}

	/** Codes whose symbol is {@code name}, in upper case, or ends in it behind an underscore. */
	List<Code> named(String name) {
		List<Code> found = new ArrayList<>();
		String ending = "_" + name;
		for (List<String> same : rows.values()) {
			for (String row : same) {
				int start = row.indexOf('\t') + 1;
				String symbol = row.substring(start, row.indexOf('\t', start)).toUpperCase(Locale.ROOT);
				if (symbol.endsWith(name) && (symbol.length() == name.length() || symbol.endsWith(ending))) {
					found.add(code(row));
				}
			}
		}
		return found;
	}

	private Code code(String row) {
		String[] columns = row.split("\t", -1);
		return new Code(family, columns[0], Optional.of(columns[1]), new BilingualText(columns[2], columns[3]),
				new BilingualText(columns[4], columns[5]),
				Optional.of(columns.length > VENDOR ? columns[VENDOR] : "").filter(vendor -> !vendor.isEmpty()));
	}
}
