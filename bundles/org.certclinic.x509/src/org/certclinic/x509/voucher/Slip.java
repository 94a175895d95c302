package org.certclinic.x509.voucher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The values of a voucher by their labels, whether they stand behind them, below them in a table, or all behind the last label. */
final class Slip {
	private static final Pattern LINES = Pattern.compile("\\R");
	private static final Pattern CELLS = Pattern.compile("[\\t|｜│]|[ \\u3000\\u00a0]{2,}");
	private static final Pattern PIECES = Pattern.compile("[\\s\\u3000\\u00a0/／、|｜│]+");
	/** What stands between a label and its value. */
	private static final String SEPARATORS = ":：;；,，=＝#＃.。·|｜│/／、_<>《》[]【】()（）*";

	private final Map<Label, List<String>> values = new EnumMap<>(Label.class);
	private final List<String> rest = new ArrayList<>();

	private Slip() {
	}

	static Slip of(String text) {
		var slip = new Slip();
		List<Label> waiting = List.of();
		for (String line : LINES.split(text)) {
			List<Label.Place> places = Label.in(line);
			if (!places.isEmpty()) {
				waiting = slip.read(line, places);
			} else if (!line.isBlank()) {
				slip.rest.add(line);
				slip.fill(waiting, line);
				waiting = List.of();
			}
		}
		return slip;
	}

	/** Reads a line with labels; the answer is the labels that have their values in the next line. */
	private List<Label> read(String line, List<Label.Place> places) {
		rest.add(line.substring(0, places.getFirst().start()));
		List<Label> empty = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			Label.Place place = places.get(i);
			int end = i + 1 < places.size() ? places.get(i + 1).start() : line.length();
			String value = trim(line.substring(place.end(), end));
			if (value.isEmpty()) {
				empty.add(place.label());
			} else {
				List<String> pieces = List.of(PIECES.split(value));
				if (!empty.isEmpty() && pieces.size() > empty.size()) {
					empty.add(place.label());
					fill(empty, pieces);
				} else {
					put(place.label(), value);
				}
				empty.clear();
			}
		}
		return empty;
	}

	private void fill(List<Label> labels, String line) {
		if (labels.size() == 1) {
			put(labels.getFirst(), trim(line));
		} else if (!labels.isEmpty()) {
			List<String> cells = Arrays.stream(CELLS.split(line)).map(Slip::trim).filter(cell -> !cell.isEmpty()).toList();
			fill(labels, cells.size() == labels.size() ? cells : List.of(PIECES.split(line.strip())));
		}
	}

	private void fill(List<Label> labels, List<String> cells) {
		if (cells.size() >= labels.size()) {
			for (int i = 0; i < labels.size(); i++) {
				put(labels.get(i), cells.get(i));
			}
		}
	}

	private void put(Label label, String value) {
		values.computeIfAbsent(label, _ -> new ArrayList<>()).add(value);
	}

	static String trim(String value) {
		int start = 0;
		int end = value.length();
		while (start < end && (isBlank(value.charAt(start)) || SEPARATORS.indexOf(value.charAt(start)) >= 0)) {
			start++;
		}
		while (end > start && (isBlank(value.charAt(end - 1)) || "|｜│".indexOf(value.charAt(end - 1)) >= 0)) {
			end--;
		}
		return value.substring(start, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** What {@code reading} makes of the first value of that label it can make anything of. */
	<T> Optional<T> first(Label label, Function<String, Optional<T>> reading) {
		return values.getOrDefault(label, List.of()).stream().map(reading).flatMap(Optional::stream).findFirst();
	}

	/** The first cell of a label's first value. */
	Optional<String> cell(Label label) {
		return first(label, value -> Optional.of(trim(CELLS.split(value)[0])).filter(cell -> !cell.isEmpty()));
	}

	boolean isWithoutLabels() {
		return values.isEmpty();
	}

	/** What has no label, a line each. */
	List<String> rest() {
		return rest;
	}
}
