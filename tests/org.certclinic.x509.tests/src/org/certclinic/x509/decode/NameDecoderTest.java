package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;

import org.certclinic.core.evidence.Deviation;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.x509.der.Tag;
import org.junit.jupiter.api.Test;

final class NameDecoderTest {
	private static final byte[] COMMON_NAME = Made.hex("0603550403");
	private static final byte[] UNIT = Made.hex("060355040b");

	private static byte[] relative(byte[]... attributes) {
		return Made.tlv(0x31, attributes);
	}

	private static byte[] attribute(byte[] type, byte[] value) {
		return Made.tlv(0x30, type, value);
	}

	private static DistinguishedName decode(byte[]... relativeNames) {
		return new NameDecoder().decode(Made.node(Made.tlv(0x30, relativeNames)));
	}

	private static List<String> deviations(byte[]... relativeNames) {
		var node = Made.node(Made.tlv(0x30, relativeNames));
		var decoding = new Decoding(node, "Name");
		new NameDecoder().decode(decoding, node, "");
		return decoding.deviations().stream().map(Deviation::code).toList();
	}

	@Test
	void areInTheOrderOfTheEncoding() {
		DistinguishedName name = decode(relative(attribute(UNIT, Made.ascii(Tag.PRINTABLE_STRING, "a"))),
				relative(attribute(COMMON_NAME, Made.ascii(Tag.PRINTABLE_STRING, "b")), attribute(UNIT, Made.ascii(Tag.PRINTABLE_STRING, "c"))));

		assertEquals(List.of("a", "b", "c"), name.attributes().map(NameAttribute::text).toList());
		assertEquals(2, name.relativeNames().size());
		assertEquals(List.of("OU", "CN", "OU"), name.attributes().map(NameAttribute::type).toList());
	}

	@Test
	void keepTheBytesOfAValue() {
		byte[] bytes = "张三".getBytes(Charset.forName("GBK"));

		NameAttribute attribute = decode(relative(attribute(COMMON_NAME, Made.tlv(Tag.PRINTABLE_STRING, bytes)))).attributes().findFirst()
				.orElseThrow();

		assertEquals("张三", attribute.text());
		assertEquals(Tag.PRINTABLE_STRING, attribute.tag());
		assertEquals(4, attribute.raw().size());
	}

	@Test
	void showAValueThatIsNoStringInHex() {
		NameAttribute attribute = decode(relative(attribute(COMMON_NAME, Made.hex("020105")))).attributes().findFirst().orElseThrow();

		assertEquals("#020105", attribute.text());
		assertEquals(-1, attribute.tag());
	}

	@Test
	void haveTheOidWhereATypeHasNoName() {
		NameAttribute attribute = decode(relative(attribute(Made.hex("06042a030405"), Made.ascii(Tag.UTF8_STRING, "x")))).attributes().findFirst()
				.orElseThrow();

		assertEquals("1.2.3.4.5", attribute.type());
	}

	@Test
	void deviateWhereASetIsNotSortedOrEmpty() {
		byte[] a = attribute(COMMON_NAME, Made.ascii(Tag.PRINTABLE_STRING, "a"));
		byte[] b = attribute(UNIT, Made.ascii(Tag.PRINTABLE_STRING, "b"));

		assertEquals(List.of(), deviations(relative(a, b)));
		assertEquals(List.of(DeviationCodes.SET_NOT_SORTED), deviations(relative(b, a)));
		assertEquals(List.of(DeviationCodes.RDN_EMPTY), deviations(relative()));
	}

	@Test
	void deviateWhereCharactersDoNotBelongToTheirType() {
		assertEquals(List.of(DeviationCodes.STRING_CHARACTERS),
				deviations(relative(attribute(COMMON_NAME, Made.ascii(Tag.PRINTABLE_STRING, "a@b")))));
		assertEquals(List.of(DeviationCodes.STRING_CHARACTERS), deviations(relative(attribute(COMMON_NAME, Made.hex("0c01ff")))));
		assertEquals(List.of(DeviationCodes.STRING_CHARACTERS), deviations(relative(attribute(COMMON_NAME, Made.hex("1e03004100")))));
		assertEquals(List.of(),
				deviations(relative(attribute(COMMON_NAME, Made.ascii(Tag.PRINTABLE_STRING, "aZ 09'()+,-./:=?")))));
	}

	@Test
	void areReadAroundADamagedPart() {
		var node = Made.node(Made.tlv(0x30, Made.hex("0500"), relative(attribute(COMMON_NAME, Made.ascii(Tag.UTF8_STRING, "x")))));
		var decoding = new Decoding(node, "Name");

		DistinguishedName name = new NameDecoder().decode(decoding, node, "");

		assertEquals("CN=x", NameText.of(name));
		assertTrue(decoding.problem().orElseThrow().message().en().contains("rdnSequence[0]"));
	}
}
