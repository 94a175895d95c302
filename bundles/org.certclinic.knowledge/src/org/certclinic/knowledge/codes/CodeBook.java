package org.certclinic.knowledge.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The public tables of codes, and the links between codes of different stacks that say the same. The authority's own codes are
 * not here: only cases know them. Thread-safe; tables are read when they are needed first.
 */
public final class CodeBook {
	private static final long WIN32_FACILITY = 0x8007_0000L;
	private static final long SCRIPT_FACILITY = 0x800A_0000L;
	/** Links name Java's messages by the reason's name, which has no tabs and blanks as the message has. */
	private static final String JAVA = CodeFamily.JAVA.id() + ":";

	private final Map<CodeFamily, CodeTable> tables = new ConcurrentHashMap<>();
	private final Map<String, List<String>> links = new HashMap<>();

	public CodeBook() {
		for (String row : CodeTable.lines("links.tsv")) {
			List<String> keys = List.of(row.substring(row.lastIndexOf('\t') + 1).split(" "));
			keys.forEach(key -> links.computeIfAbsent(key, _ -> new ArrayList<>(keys.size())).addAll(keys));
		}
	}

	private CodeTable table(CodeFamily family) {
		return tables.computeIfAbsent(family, CodeTable::new);
	}

	private static Stream<CodeFamily> listed() {
		return Stream.of(CodeFamily.values()).filter(family -> family != CodeFamily.CA);
	}

	/** All codes of {@code family}; none of the authority's. */
	public List<Code> all(CodeFamily family) {
		return family == CodeFamily.CA ? List.of() : table(family).all();
	}

	/**
	 * The codes of {@code family} with this value in the family's own writing; several where names or vendors share it. A
	 * Windows result that wraps a system, Internet or script error is decoded.
	 */
	public List<Code> find(CodeFamily family, String value) {
		if (family == CodeFamily.CA) {
			return List.of();
		}
		List<Code> codes = table(family).withValue(value);
		return codes.isEmpty() && family == CodeFamily.HRESULT ? decoded(value) : codes;
	}

	private List<Code> decoded(String value) {
		return wrapped(Long.parseLong(value.substring(2), 16)).stream().flatMap(key -> find(key).stream())
				.map(code -> new Code(CodeFamily.HRESULT, value, code.name(), code.meaning(), code.advice(), Optional.empty()))
				.toList();
	}

	/** The codes of a {@link Code#key}; for Java its reason's name stands in place of the message. */
	private List<Code> find(String key) {
		if (key.startsWith(JAVA)) {
			return table(CodeFamily.JAVA).named(key.substring(JAVA.length()).toUpperCase(Locale.ROOT)).stream().limit(1).toList();
		}
		int colon = key.indexOf(':');
		return CodeFamily.of(key.substring(0, colon)).map(family -> find(family, key.substring(colon + 1))).orElse(List.of());
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
		List<Code> all = listed().flatMap(family -> table(family).named(name).stream()).toList();
		List<Code> exact = all.stream().filter(code -> code.name().orElse("").equalsIgnoreCase(name)).toList();
		return exact.isEmpty() ? all : exact;
	}

	/** Messages, as Java prints them, that {@code text} contains, longest first. */
	public List<Code> messagesIn(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return table(CodeFamily.JAVA).all().stream().filter(code -> lower.contains(code.value().toLowerCase(Locale.ROOT)))
				.sorted(Comparator.comparingInt((Code code) -> code.value().length()).reversed()).toList();
	}

	/** Codes of other families that say the same as {@code code}. */
	public List<Code> related(Code code) {
		String own = code.family() == CodeFamily.JAVA ? JAVA + code.name().orElse("") : code.key();
		var keys = new ArrayList<>(links.getOrDefault(own, List.of()));
		aliases(own).forEach(alias -> keys.addAll(links.getOrDefault(alias, List.of())));
		return keys.stream().distinct().filter(key -> !key.equals(own)).flatMap(key -> find(key).stream()).toList();
	}
}
