package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The thesaurus: finds what a text speaks of, whichever of the customary words it uses. Immutable. */
final class Concepts {
	private static final String TABLE = "concepts.tsv";

	/** A concept's word in a text, from {@code start} to before {@code end}. */
	record Mention(String concept, int start, int end) {
	}

	/** Words by their first two characters (or the only one), longest first. */
	private final Map<String, List<Word>> words = new HashMap<>();
	/** The characters that words start with: most others in a text need no more than this look. */
	private final BitSet starts = new BitSet();

	/** A word may stand for several concepts. */
	private record Word(String text, List<String> concepts) {
	}

	/** Reads the table beside this class. */
	Concepts() {
		new String(table(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
				.forEach(line -> add(line.split("\t")));
		words.values().forEach(list -> list.sort((a, b) -> b.text.length() - a.text.length()));
	}

	private static byte[] table() {
		try (var in = Concepts.class.getResourceAsStream(TABLE)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(TABLE, e);
		}
	}

	/** Differs when the table differs: an index made with another one is of no use. */
	static String version() {
		var checksum = new CRC32();
		checksum.update(table());
		return Long.toHexString(checksum.getValue());
	}

	private void add(String[] columns) {
		for (int column = 1; column < columns.length; column++) {
			for (String word : columns[column].split("\\|")) {
				String text = Wording.normalise(word).replace('-', ' ');
				starts.set(text.charAt(0));
				List<Word> same = words.computeIfAbsent(head(text, 0), _ -> new ArrayList<>());
				same.stream().filter(known -> known.text.equals(text)).findFirst().orElseGet(() -> {
					same.add(new Word(text, new ArrayList<>(1)));
					return same.getLast();
				}).concepts.add(columns[0]);
			}
		}
	}

	/** All mentions in a {@link Wording#normalise normalised} text, in order, not overlapping. */
	List<Mention> in(String text) {
		String plain = text.replace('-', ' ');
		List<Mention> found = new ArrayList<>();
		for (int at = 0; at < plain.length();) {
			Word word = wordAt(plain, at);
			if (word == null) {
				at++;
			} else {
				int end = at + word.text.length();
				for (String concept : word.concepts) {
					found.add(new Mention(concept, at, end));
				}
				at = end;
			}
		}
		return found;
	}

	private Word wordAt(String text, int at) {
		boolean insideWord = at > 0 && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
		if (insideWord || !starts.get(text.charAt(at))) {
			return null; // none starts here
		}
		for (String head : List.of(head(text, at), text.substring(at, at + 1))) {
			for (Word word : words.getOrDefault(head, List.of())) {
				if (text.startsWith(word.text, at) && isWhole(text, at, at + word.text.length())) {
					return word;
				}
			}
		}
		return null; // none starts here
	}

	private static String head(String text, int at) {
		return text.substring(at, Math.min(at + 2, text.length()));
	}

	/** Latin words end where letters and digits end; Chinese ones anywhere. */
	private static boolean isWhole(String text, int start, int end) {
		return !(start > 0 && isLatin(text.charAt(start - 1)) && isLatin(text.charAt(start)))
				&& !(end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
	}

	private static boolean isLatin(char c) {
		return c < 0x250 && Character.isLetterOrDigit(c);
	}
}
