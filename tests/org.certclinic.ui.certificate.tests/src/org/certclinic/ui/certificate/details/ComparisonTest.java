package org.certclinic.ui.certificate.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.certclinic.ui.certificate.items.FieldRow;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
	@Test
	void fieldsMeetByTheirIds() {
		List<Comparison.Row> rows = Comparison.of(fields("a=1", "b=2"), fields("a=1", "b=3"));

		assertFalse(rows.get(0).differs());
		assertTrue(rows.get(1).differs());
		assertEquals("3", rows.get(1).rightText());
	}

	@Test
	void aFieldOfTheRightOnlyStandsBehindTheOneItFollowsThere() {
		List<Comparison.Row> rows = Comparison.of(fields("a=1", "c=3"), fields("a=1", "b=2", "c=3"));

		assertEquals(List.of("a", "b", "c"), rows.stream().map(Comparison.Row::label).toList());
		assertEquals("", rows.get(1).leftText());
		assertTrue(rows.get(1).differs());
	}

	@Test
	void aFieldOfTheLeftOnlyKeepsItsPlace() {
		List<Comparison.Row> rows = Comparison.of(fields("a=1", "b=2", "c=3"), fields("a=1", "c=3", "d=4"));

		assertEquals(List.of("a", "b", "c", "d"), rows.stream().map(Comparison.Row::label).toList());
	}

	private static List<FieldRow> fields(String... texts) {
		return Stream.of(texts).map(text -> text.split("=")).map(parts -> new FieldRow(parts[0], parts[0], parts[1], -1, -1)).toList();
	}
}
