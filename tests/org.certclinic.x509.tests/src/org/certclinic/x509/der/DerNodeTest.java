package org.certclinic.x509.der;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.certclinic.core.evidence.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DerNodeTest {
	@Test
	void readsValuesInsideAValue() {
		DerNode node = node("3006 020105 0101ff");

		assertEquals(List.of(Tag.INTEGER, Tag.BOOLEAN), node.children().stream().map(DerNode::tag).toList());
		assertEquals(List.of("05", "ff"), node.children().stream().map(child -> child.content().hex()).toList());
	}

	@Test
	void knowsThePlaceOfEachValue() {
		DerNode second = node("3006 020105 0101ff").children().get(1);

		assertEquals(List.of(5, 7, 8, 8), List.of(second.offset(), second.contentOffset(), second.contentEnd(), second.end()));
	}

	@Test
	void bytesBehindTheFirstValueAreNotItsOwn() {
		assertEquals(3, node("020105 ffff").end());
	}

	@ParameterizedTest
	@CsvSource({ "a000, 2, 0", "8100, 2, 1", "bf8148 00, 2, 200", "4100, 1, 1", "c100, 3, 1", "1f1f00, 0, 31" })
	void readsTagsOfEveryClass(String hex, int tagClass, int number) {
		int tag = node(hex.replace(" ", "")).tag();

		assertEquals(List.of(tagClass, number), List.of(Tag.classOf(tag), Tag.numberOf(tag)));
	}

	@ParameterizedTest
	@CsvSource({ "3003020105,", "30810302 0105, LENGTH_NOT_MINIMAL", "3082000302 0105, LENGTH_NOT_MINIMAL", "3005020105, LENGTH_BEYOND_END",
			"30, UNREADABLE_HEADER", "3084, UNREADABLE_HEADER", "1f, UNREADABLE_HEADER", "3089 010101010101010101, UNREADABLE_HEADER",
			"3080 020105 0000, INDEFINITE_LENGTH", "3080 020105, UNENDED", "0480 0102, UNREADABLE_HEADER", "1f0100, LENGTH_NOT_MINIMAL" })
	void saysWhatIsWrongWithTheEncoding(String hex, Fault fault) {
		assertEquals(Optional.ofNullable(fault), node(hex.replace(" ", "")).fault());
	}

	@Test
	void aLengthThatPointsTooFarLeavesWhatIsThere() {
		DerNode node = node("300a 020105 0201");

		assertEquals(Optional.of(10L), node.declaredLength());
		assertEquals(List.of("05", ""), node.children().stream().map(child -> child.content().hex()).toList());
	}

	@Test
	void whatStandsBehindAnIndefiniteLengthIsRead() {
		DerNode node = node("3080 3080 020105 0000 0101ff 0000 9999");

		assertEquals(List.of(Tag.SEQUENCE, Tag.BOOLEAN), node.children().stream().map(DerNode::tag).toList());
		assertEquals(14, node.end());
	}

	@Test
	void aStringInPiecesIsPutTogether() {
		assertEquals("010203", node("2480 0401 01 2404 0402 0203 0000").string().hex());
	}

	@Test
	void theStreamGivesWhatTheListGives() {
		DerNode node = node("3009 020105 0101ff 0500 09");

		assertEquals(node.children().stream().map(DerNode::offset).toList(), node.stream().map(DerNode::offset).toList());
	}

	@Test
	void findsATaggedValue() {
		assertEquals(Optional.of("07"), node("3006 020105 810107").context(1).map(child -> child.content().hex()));
	}

	@Test
	void readsAnEncodingInsideAString() {
		DerNode inside = node("0304 00 020105").inside(1);

		assertEquals(List.of(Tag.INTEGER, 3), List.of(inside.tag(), inside.offset()));
	}

	@Test
	void valuesInValuesEndSomewhere() {
		var deep = new StringBuilder();
		deep.repeat("3080", 10_000);

		assertTrue(depth(node(deep.toString())) <= DerNode.MAX_DEPTH + 1);
	}

	@Test
	void noBytesMakeItThrow() {
		var random = new Random(4711);
		for (int i = 0; i < 20_000; i++) {
			var bytes = new byte[random.nextInt(60)];
			random.nextBytes(bytes);

			assertTrue(depth(DerNode.of(Octets.of(bytes))) >= 1);
		}
	}

	private static int depth(DerNode node) {
		assertTrue(node.offset() <= node.contentOffset() && node.contentOffset() <= node.contentEnd() && node.contentEnd() <= node.end());
		return 1 + node.children().stream().mapToInt(DerNodeTest::depth).max().orElse(0);
	}

	private static DerNode node(String hex) {
		return DerNode.of(Octets.of(HexFormat.of().parseHex(hex.replace(" ", ""))));
	}
}
