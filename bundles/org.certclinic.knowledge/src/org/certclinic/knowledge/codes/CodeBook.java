package org.certclinic.knowledge.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.core.BilingualText;

/**
 * The public tables of codes, one tab-separated file a family beside this class, and the links between codes of different
 * stacks that say the same. The authority's own codes are not here: only cases know them. Immutable.
 */
public final class CodeBook {
	private static final int VENDOR = 6;
	private static final long WIN32_FACILITY = 0x8007_0000L;
	private static final long SCRIPT_FACILITY = 0x800A_0000L;

	private final Map<String, List<Code>> byKey = new HashMap<>();
	private final Map<String, List<Code>> byName = new LinkedHashMap<>();
	private final List<Code> messages = new ArrayList<>();
	private final Map<String, List<String>> links = new HashMap<>();

	/** Reads the tables. */
	public CodeBook() {
		for (CodeFamily family : CodeFamily.values()) {
			if (family != CodeFamily.CA) {
				read(family.id() + ".tsv", line -> add(family, line.split("\t", -1)));
			}
		}
		read("links.tsv", this::link);
	}

	private static void read(String table, Consumer<String> row) {
		try (var in = CodeBook.class.getResourceAsStream(table);
				var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.isEmpty() && line.charAt(0) != '#') {
					row.accept(line);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(table, e);
		}
	}

	private void add(CodeFamily family, String[] columns) {
		var code = new Code(family, columns[0], Optional.of(columns[1]), new BilingualText(columns[2], columns[3]),
				new BilingualText(columns[4], columns[5]),
				Optional.of(columns.length > VENDOR ? columns[VENDOR] : "").filter(vendor -> !vendor.isEmpty()));
		byKey.computeIfAbsent(code.key(), _ -> new ArrayList<>(1)).add(code);
		byName.computeIfAbsent(columns[1].toUpperCase(Locale.ROOT), _ -> new ArrayList<>(1)).add(code);
		if (family == CodeFamily.JAVA) {
			messages.add(code);
		}
	}

	private void link(String row) {
		List<String> keys = List.of(row.split("\t")[3].split(" "));
		for (String key : keys) {
			links.computeIfAbsent(key, _ -> new ArrayList<>(1)).addAll(keys);
		}
	}

	/**
	 * The codes of {@code family} with this value in the family's own writing; several where names or vendors share it. A
	 * Windows result that wraps a system, Internet or script error is decoded.
	 */
	public List<Code> find(CodeFamily family, String value) {
		List<Code> listed = byKey.getOrDefault(family.id() + ":" + value, List.of());
		return listed.isEmpty() && family == CodeFamily.HRESULT ? decoded(value) : listed;
	}

	private List<Code> decoded(String value) {
		long number = Long.parseLong(value.substring(2), 16);
		return wrapped(number).stream().flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
				.map(code -> new Code(CodeFamily.HRESULT, value, code.name(), code.meaning(), code.advice(), Optional.empty()))
				.toList();
	}

	private static List<String> wrapped(long result) {
		String low = Long.toString(result & 0xFFFF);
		if ((result & 0xFFFF_0000L) == WIN32_FACILITY) {
			return List.of(CodeFamily.WININET.id() + ":" + low, CodeFamily.WIN32.id() + ":" + low);
		}
		return (result & 0xFFFF_0000L) == SCRIPT_FACILITY ? List.of(CodeFamily.VBSCRIPT.id() + ":" + low) : List.of();
	}

	/**
	 * The keys of the same error in its other wrapping: {@code hresult:0x80070020} is {@code win32:32}, {@code vbscript:438}
	 * is {@code hresult:0x800a01b6}.
	 */
	public static List<String> aliases(String key) {
		String value = key.substring(key.indexOf(':') + 1);
		CodeFamily family = CodeFamily.of(key.substring(0, key.indexOf(':'))).orElse(CodeFamily.CA);
		try {
			return switch (family) {
			case HRESULT -> wrapped(Long.parseLong(value.substring(2), 16));
			case WIN32, WININET -> List.of("hresult:" + CodeFamily.HRESULT.write(WIN32_FACILITY | Long.parseLong(value)));
			case VBSCRIPT -> List.of("hresult:" + CodeFamily.HRESULT.write(SCRIPT_FACILITY | Long.parseLong(value)));
			case CA, PKCS11, SKF, ISO7816, OPENSSL, JAVA -> List.of();
			};
		} catch (NumberFormatException | IndexOutOfBoundsException e) {
			return List.of(); // a value that is none, which lint reports
		}
	}

	/** Codes with this symbol, or whose symbol ends in it at an underscore: {@code PIN_INCORRECT} is {@code CKR_PIN_INCORRECT}. */
	public List<Code> named(String symbol) {
		String name = symbol.toUpperCase(Locale.ROOT);
		List<Code> exact = byName.getOrDefault(name, List.of());
		if (!exact.isEmpty()) {
			return exact;
		}
		return byName.entrySet().stream().filter(entry -> entry.getKey().endsWith("_" + name))
				.flatMap(entry -> entry.getValue().stream()).toList();
	}

	/** Messages, as Java prints them, that {@code text} contains, longest first. */
	public List<Code> messagesIn(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return messages.stream().filter(code -> lower.contains(code.value().toLowerCase(Locale.ROOT)))
				.sorted((a, b) -> b.value().length() - a.value().length()).toList();
	}

	/** Codes of other families that say the same as {@code code}. */
	public List<Code> related(Code code) {
		String own = code.family() == CodeFamily.JAVA ? "java:" + code.name().orElse("") : code.key();
		var keys = new ArrayList<>(links.getOrDefault(own, List.of()));
		aliases(own).forEach(alias -> keys.addAll(links.getOrDefault(alias, List.of())));
		return keys.stream().distinct().filter(key -> !key.equals(own)).flatMap(key -> linked(key).stream()).toList();
	}

	private List<Code> linked(String key) {
		if (key.startsWith("java:")) {
			return byName.getOrDefault(key.substring("java:".length()).toUpperCase(Locale.ROOT), List.of()).stream().limit(1)
					.toList();
		}
		return byKey.getOrDefault(key, List.of());
	}

	/** How many codes of {@code family} the tables have. */
	public long size(CodeFamily family) {
		return byKey.values().stream().flatMap(List::stream).filter(code -> code.family() == family).count();
	}
}
