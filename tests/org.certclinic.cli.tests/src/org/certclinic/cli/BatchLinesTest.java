package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

final class BatchLinesTest {
	@Test
	void areNumbered() {
		assertEquals(List.of(new BatchLines.Line(1, Optional.of("a")), new BatchLines.Line(2, Optional.of("")), new BatchLines.Line(3, Optional.of("b"))),
				read("a\n\nb", 9));
	}

	@Test
	void areThereWithoutTextWhereTheyAreTooLong() {
		assertEquals(List.of(new BatchLines.Line(1, Optional.empty()), new BatchLines.Line(2, Optional.of("1234"))), read("12345\n1234\n", 4));
	}

	@Test
	void mayBeOfAnyLength() {
		String line = "x".repeat(200_000);

		assertEquals(List.of(new BatchLines.Line(1, Optional.of(line)), new BatchLines.Line(2, Optional.of("y"))), read(line + "\ny", 200_000));
	}

	private static List<BatchLines.Line> read(String text, int longest) {
		List<BatchLines.Line> lines = new ArrayList<>();
		new BatchLines(new StringReader(text), longest).forEachRemaining(lines::add);
		return lines;
	}
}
