package org.certclinic.ui.certificate.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.certclinic.core.evidence.Octets;
import org.junit.jupiter.api.Test;

final class HexDumpTest {
	private final HexDump dump = new HexDump(Octets.of("Certificate!\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)), 8);

	@Test
	void aLineHasOffsetBytesAndLetters() {
		assertEquals("0000  43 65 72 74  69 66 69 63  Certific", dump.line(0).stripTrailing());
		assertEquals("0008  61 74 65 21  0a           ate!.", dump.line(1).stripTrailing());
	}

	@Test
	void allLinesAreEquallyLong() {
		assertEquals(2, dump.lineCount());
		assertEquals(dump.line(0).length(), dump.line(1).length());
		assertEquals(2 * dump.width() + 1, dump.length());
	}

	@Test
	void aPlaceInTheTextIsAByte() {
		assertEquals(OptionalInt.of(9), dump.byteAt(dump.positionOf(9)));
		assertEquals(OptionalInt.of(9), dump.byteAt(dump.positionOfLine(1) + dump.textColumnOf(9)));
		assertEquals(OptionalInt.empty(), dump.byteAt(0));
	}

	@Test
	void aRangeGoesOverLines() {
		String whole = dump.line(0) + "\n" + dump.line(1);

		assertEquals(whole.substring(10, 60), dump.text(10, 50));
	}

	@Test
	void nothingIsOneEmptyLine() {
		var nothing = new HexDump(Octets.EMPTY, 16);

		assertEquals(1, nothing.lineCount());
		assertEquals("0000", nothing.line(0).strip());
	}
}
