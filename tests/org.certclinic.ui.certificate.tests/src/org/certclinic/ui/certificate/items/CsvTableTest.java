package org.certclinic.ui.certificate.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.junit.jupiter.api.Test;

final class CsvTableTest {
	private final CsvTable table = new CsvTable(Instant.EPOCH, Locale.ENGLISH, NameStyle.USUAL);

	@Test
	void beginsWithAByteOrderMarkAndAHead() {
		String text = table.text(List.of());

		assertTrue(text.startsWith("\uFEFF"));
		assertEquals(1, text.lines().count());
	}

	@Test
	void quotesWhatWouldBreakALine() {
		assertTrue(table.text(List.of(item("a,\"b\".cer"))).contains("\"a,\"\"b\"\".cer\""));
	}

	@Test
	void letsNoFormulaThrough() {
		assertTrue(table.text(List.of(item("=1+2.cer"))).contains("'=1+2.cer"));
	}

	private static Item item(String name) {
		var problem = new Problem("test.problem", -1, BilingualText.same("bad"));
		return new Item(Inspected.unreadable(Source.of(name), ObjectKind.UNKNOWN, problem), List.of());
	}
}
