package org.certclinic.ui.certificate.bytes;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.decode.Oids;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** What the values of an encoding are called, and a first look at what they say: {@code INTEGER  65537}. */
final class AsnLabels {
	private static final int MAX_BYTES = 24;
	private static final int MAX_LETTERS = 80;
	private static final int MAX_OID_BYTES = 64;
	/** Whole numbers up to this size are read as decimals. */
	private static final int MAX_DECIMAL_BYTES = 8;
	private static final String ELLIPSIS = "…";
	private static final List<Charset> LIKELY = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	private AsnLabels() {
	}

	/** The type, and what a short value says. */
	static String of(DerNode node) {
		String content = node.isConstructed() ? "" : value(node);
		return content.isEmpty() ? Tag.text(node.tag()) : Tag.text(node.tag()) + "  " + content;
	}

	private static String value(DerNode node) {
		Octets content = node.content();
		if (content.isEmpty()) {
			return "";
		}
		return switch (node.tag()) {
		case Tag.BOOLEAN -> content.at(0) == 0 ? "FALSE" : "TRUE";
		case Tag.INTEGER, Tag.ENUMERATED -> number(content);
		case Tag.OBJECT_IDENTIFIER -> named(content);
		case Tag.BMP_STRING -> shortened(new String(start(content).toArray(), StandardCharsets.UTF_16BE));
		case Tag.UTF8_STRING, Tag.NUMERIC_STRING, Tag.PRINTABLE_STRING, Tag.TELETEX_STRING, Tag.VIDEOTEX_STRING, Tag.IA5_STRING,
				Tag.GRAPHIC_STRING, Tag.VISIBLE_STRING, Tag.GENERAL_STRING, Tag.UTC_TIME, Tag.GENERALIZED_TIME -> shortened(text(content));
		default -> hex(content);
		};
	}

	private static String number(Octets content) {
		return content.size() <= MAX_DECIMAL_BYTES ? new BigInteger(content.toArray()).toString() : hex(content);
	}

	private static String named(Octets content) {
		String oid = oid(content);
		String name = Oids.longName(oid);
		return name.equals(oid) ? oid : name + " (" + oid + ")";
	}

	private static String oid(Octets content) {
		var text = new StringBuilder();
		BigInteger arc = BigInteger.ZERO;
		for (int i = 0; i < Math.min(content.size(), MAX_OID_BYTES); i++) {
			int value = content.at(i);
			arc = arc.shiftLeft(7).or(BigInteger.valueOf(value & 0x7f));
			if ((value & 0x80) == 0) {
				text.append(text.isEmpty() ? firstArcs(arc) : "." + arc);
				arc = BigInteger.ZERO;
			}
		}
		return text.toString();
	}

	private static String firstArcs(BigInteger arc) {
		int top = Math.min(2, arc.min(BigInteger.valueOf(80)).intValue() / 40);
		return top + "." + arc.subtract(BigInteger.valueOf(40L * top));
	}

	/** Old string types hold whatever their writer took for text. */
	private static String text(Octets content) {
		byte[] bytes = start(content).toArray();
		return LIKELY.stream().map(charset -> decoded(bytes, charset)).flatMap(Optional::stream).findFirst()
				.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
	}

	private static Optional<String> decoded(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty(); // not in that charset: another one is tried
		}
	}

	private static String hex(Octets content) {
		return content.size() <= MAX_BYTES ? content.hex() : content.slice(0, MAX_BYTES).hex() + ELLIPSIS;
	}

	private static Octets start(Octets content) {
		return content.slice(0, Math.min(content.size(), 4 * MAX_LETTERS));
	}

	/** In one line, without letters that would draw nothing. */
	private static String shortened(String text) {
		String line = text.codePoints().map(letter -> Character.isISOControl(letter) ? '·' : letter)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		return line.length() <= MAX_LETTERS ? line : line.substring(0, MAX_LETTERS) + ELLIPSIS;
	}
}
