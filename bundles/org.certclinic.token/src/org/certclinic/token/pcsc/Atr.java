package org.certclinic.token.pcsc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/**
 * What a card says of itself when it is given power, its answer to reset, for example {@code 3b80800101}. ISO/IEC 7816-3, 8.
 *
 * @param bytes          as read
 * @param convention     how bits are coded on the line
 * @param interfaceBytes in their order, as far as they are there
 * @param protocols      the numbers of the protocols offered, first the one that is used unless another is asked for
 * @param historical     what the card's maker put into it
 * @param check          whether the check byte fits
 * @param complete       false where it ends before all that it announces
 */
public record Atr(Octets bytes, Convention convention, List<InterfaceByte> interfaceBytes, List<Integer> protocols, Octets historical, Check check,
		boolean complete) {
	/** ISO/IEC 7816-3, 8.2.1: TS, T0 and 31 more. */
	public static final int LONGEST = 33;
	private static final int GLOBAL = 15;
	private static final int COMPACT = 0x80;
	private static final int SHORTEST_WORDS = 4;

	/** How bits are coded on the line, told by the first byte. */
	public enum Convention {
		DIRECT, INVERSE, UNKNOWN
	}

	/** The last byte, which makes the exclusive-or of all but the first zero. */
	public enum Check {
		/** Only protocol 0 is offered: there is none. */
		NOT_NEEDED, RIGHT, WRONG, MISSING
	}

	/** For example {@code TD1} and {@code 0x80}. */
	public record InterfaceByte(String name, int value) {
		public InterfaceByte {
			Objects.requireNonNull(name, "name");
		}
	}

	public Atr {
		Objects.requireNonNull(bytes, "bytes");
		Objects.requireNonNull(convention, "convention");
		interfaceBytes = List.copyOf(interfaceBytes);
		protocols = List.copyOf(protocols);
		Objects.requireNonNull(historical, "historical");
		Objects.requireNonNull(check, "check");
	}

	/** Whatever the bytes; what is missing is said by {@link #complete()}. */
	public static Atr decode(Octets bytes) {
		return new Reading(bytes.size() > LONGEST ? bytes.slice(0, LONGEST) : bytes).atr(bytes);
	}

	/** The longest readable words among the historical bytes, where there are at least four characters: {@code YubiKey}. */
	public Optional<String> text() {
		return pieces().stream().map(Atr::words).max(Comparator.comparingInt(String::length)).filter(words -> words.length() >= SHORTEST_WORDS);
	}

	/** ISO/IEC 7816-4, 12.1.1: behind 80 come data objects, each with tag and length in one byte. */
	private List<Octets> pieces() {
		if (historical.isEmpty() || historical.at(0) != COMPACT) {
			return List.of(historical);
		}
		List<Octets> pieces = new ArrayList<>();
		int at = 1;
		while (at < historical.size()) {
			int end = Math.min(historical.size(), at + 1 + (historical.at(at) & 0x0f));
			pieces.add(historical.slice(at + 1, end));
			at = end;
		}
		return pieces;
	}

	private static String words(Octets octets) {
		String best = "";
		StringBuilder run = new StringBuilder();
		for (byte octet : octets.toArray()) {
			if (octet >= ' ' && octet < 0x7f) {
				run.append((char) octet);
			} else {
				run.setLength(0);
			}
			best = run.length() > best.length() ? run.toString() : best;
		}
		return best.strip();
	}

	/** One pass over the bytes. */
	private static final class Reading {
		private final Octets octets;
		private final List<InterfaceByte> interfaces = new ArrayList<>();
		private final List<Integer> protocols = new ArrayList<>();
		private int at = 1;
		private boolean complete = true;

		Reading(Octets octets) {
			this.octets = octets;
		}

		Atr atr(Octets whole) {
			int format = next();
			readInterfaces(format >> 4);
			int length = Math.min(format & 0x0f, octets.size() - Math.min(at, octets.size()));
			complete &= length == (format & 0x0f);
			Octets historical = length > 0 ? octets.slice(at, at + length) : Octets.EMPTY;
			at += length;
			boolean offersOthers = protocols.stream().anyMatch(number -> number != 0) || interfaces.stream().anyMatch(Reading::isGlobal);
			Check check = offersOthers ? check() : Check.NOT_NEEDED;
			protocols.removeIf(number -> number == GLOBAL);
			if (protocols.isEmpty()) {
				protocols.add(0);
			}
			return new Atr(whole, convention(), interfaces, protocols.stream().distinct().toList(), historical, check, complete && octets.size() > 1);
		}

		private void readInterfaces(int announced) {
			int present = announced;
			for (int group = 1; present != 0; group++) {
				int following = 0;
				for (int bit = 0; bit < 4; bit++) {
					if ((present & 1 << bit) == 0) {
						continue;
					}
					if (at >= octets.size()) {
						complete = false;
						return;
					}
					int value = next();
					interfaces.add(new InterfaceByte("T" + "ABCD".charAt(bit) + group, value));
					if (bit == 3) {
						protocols.add(value & 0x0f);
						following = value >> 4;
					}
				}
				present = following;
			}
		}

		/** Global interface bytes alone make a check byte necessary too. */
		private static boolean isGlobal(InterfaceByte octet) {
			return octet.name().startsWith("TD") && (octet.value() & 0x0f) == GLOBAL;
		}

		private Check check() {
			if (at >= octets.size()) {
				complete = false;
				return Check.MISSING;
			}
			int sum = 0;
			for (int index = 1; index <= at; index++) {
				sum ^= octets.at(index);
			}
			return sum == 0 ? Check.RIGHT : Check.WRONG;
		}

		private int next() {
			return at < octets.size() ? octets.at(at++) : 0;
		}

		private Convention convention() {
			return switch (octets.isEmpty() ? 0 : octets.at(0)) {
			case 0x3b -> Convention.DIRECT;
			case 0x3f -> Convention.INVERSE;
			default -> Convention.UNKNOWN;
			};
		}
	}
}
