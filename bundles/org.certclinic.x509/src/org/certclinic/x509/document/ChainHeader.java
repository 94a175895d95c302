package org.certclinic.x509.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.ExpectedNames;

/**
 * What a chain is judged by, as lines such as {@code Host: www.example.com} at the top of its file. Lines that are not known, or whose
 * value makes no sense, are kept as they are.
 *
 * @param lines without their ends
 */
public record ChainHeader(List<String> lines) {
	/** The version this program writes. */
	static final int VERSION = 1;
	/** Begins a {@code .chain} file. */
	static final String MAGIC = "CertClinic-Chain";

	/** Of a new document. */
	public static final ChainHeader NEW = new ChainHeader(List.of(MAGIC + ": " + VERSION, ""));
	/** Of a file that has none. */
	public static final ChainHeader NONE = new ChainHeader(List.of());

	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final int FINGERPRINT_DIGITS = 64;

	/** What can be set. */
	public enum Key {
		/** SHA-256 of the certificate that is judged. */
		LEAF("Leaf"),
		/** The time to judge at, for example {@code 2026-01-31T00:00:00Z}; now if absent. */
		AT("Judge-At"),
		/** A name the leaf must have. */
		HOST("Host"),
		/** An address the leaf must have. */
		IP("IP-Address"),
		/** A mail address the leaf must have. */
		EMAIL("E-Mail"),
		/** {@code server}, {@code client} or {@code any}. */
		PURPOSE("Purpose"),
		/** {@code web} or {@code general}. */
		PROFILE("Profile"),
		/** Id of a trust source, or a file; a line for each. */
		TRUST("Trust");

		private final String text;

		Key(String text) {
			this.text = text;
		}
	}

	public ChainHeader {
		lines = List.copyOf(lines);
	}

	/** The version it was written by; 0 where there is no header. */
	public int version() {
		return lines.isEmpty() ? 0 : value(lines.getFirst().replace(BYTE_ORDER_MARK, ""), MAGIC).filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt).orElse(0);
	}

	/** SHA-256 of the certificate that was chosen to be judged. */
	public Optional<Octets> leaf() {
		return first(Key.LEAF).map(text -> text.replace(":", "").toLowerCase(Locale.ROOT))
				.filter(text -> text.matches("[0-9a-f]{" + FINGERPRINT_DIGITS + "}")).map(HexFormat.of()::parseHex).map(Octets::of);
	}

	public Optional<Instant> at() {
		return first(Key.AT).flatMap(ChainHeader::instant);
	}

	public ExpectedNames names() {
		return new ExpectedNames(first(Key.HOST), first(Key.IP), first(Key.EMAIL));
	}

	/** What was chosen; for a server where only a host was. */
	public Purpose purpose() {
		return first(Key.PURPOSE).flatMap(text -> constant(Purpose.values(), text))
				.orElseGet(() -> first(Key.HOST).isPresent() ? Purpose.SERVER : Purpose.ANY);
	}

	/** What was chosen; absent where the program is to choose. */
	public Optional<Profile> profile() {
		return first(Key.PROFILE).flatMap(text -> constant(Profile.values(), text));
	}

	/** The trust sources that were chosen; none where the program is to choose. */
	public List<String> trust() {
		return values(Key.TRUST).toList();
	}

	/** The same with other values of a key in the place of the old ones; no value takes the key away. */
	public ChainHeader with(Key key, List<String> values) {
		Objects.requireNonNull(key, "key");
		List<String> all = new ArrayList<>(lines);
		int place = -1;
		for (int i = all.size() - 1; i >= 0; i--) {
			if (value(all.get(i), key.text).isPresent()) {
				all.remove(i);
				place = i;
			}
		}
		if (place < 0) {
			place = all.isEmpty() || !all.getLast().isBlank() ? all.size() : all.size() - 1;
		}
		all.addAll(place, values.stream().map(value -> key.text + ": " + value.strip().replaceAll("\\R", " ")).toList());
		return all.equals(lines) ? this : new ChainHeader(all);
	}

	/** The same with one value of a key, or with none. */
	public ChainHeader with(Key key, Optional<String> value) {
		return with(key, value.filter(text -> !text.isBlank()).stream().toList());
	}

	private Optional<String> first(Key key) {
		return values(key).findFirst();
	}

	private Stream<String> values(Key key) {
		return lines.stream().map(line -> value(line, key.text)).flatMap(Optional::stream).filter(text -> !text.isEmpty());
	}

	/** What stands behind a name and a colon. */
	static Optional<String> value(String line, String name) {
		int end = name.length();
		return line.length() > end && line.charAt(end) == ':' && line.regionMatches(true, 0, name, 0, end)
				? Optional.of(line.substring(end + 1).strip()) : Optional.empty();
	}

	private static Optional<Instant> instant(String text) {
		try {
			return Optional.of(Instant.parse(text));
		} catch (DateTimeException _) { // the line stays as it is and counts for nothing
			return Optional.empty();
		}
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] all, String text) {
		return Stream.of(all).filter(one -> one.name().equalsIgnoreCase(text)).findFirst();
	}
}
