package org.certclinic.ui.certificate.details;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.ui.certificate.items.FieldRow;

/** Two objects field by field. */
final class Comparison {
	/** A field of both; absent where one of them does not have it. */
	record Row(String label, Optional<FieldRow> left, Optional<FieldRow> right) {
		boolean differs() {
			return !left.map(FieldRow::value).equals(right.map(FieldRow::value));
		}

		String leftText() {
			return left.map(FieldRow::line).orElse("");
		}

		String rightText() {
			return right.map(FieldRow::line).orElse("");
		}
	}

	private Comparison() {
	}

	/** The fields of the left one in their order, each with its fellow; those only the right one has behind the field they follow there. */
	static List<Row> of(List<FieldRow> left, List<FieldRow> right) {
		Map<String, FieldRow> rest = new HashMap<>();
		right.forEach(field -> rest.putIfAbsent(field.id(), field));
		List<Row> rows = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		for (FieldRow field : left) {
			rows.add(new Row(field.label(), Optional.of(field), Optional.ofNullable(rest.remove(field.id()))));
			places.put(field.id(), rows.size());
		}
		int shift = 0;
		int place = 0;
		for (FieldRow field : right) {
			if (rest.get(field.id()) == field) {
				rows.add(Math.min(place + shift, rows.size()), new Row(field.label(), Optional.empty(), Optional.of(field)));
				shift++;
			} else {
				place = Math.max(place, places.getOrDefault(field.id(), place));
			}
		}
		return rows;
	}
}
