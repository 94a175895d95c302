package org.certclinic.x509.decode;

import org.certclinic.x509.der.Tag;

/** Names of tags for messages, for example {@code SEQUENCE} or {@code [3]}. */
final class TagWords {
	private TagWords() {
	}

	static String of(int tag) {
		if (tag < 0) {
			return "-";
		}
		int number = Tag.numberOf(tag);
		return switch (Tag.classOf(tag)) {
		case 0 -> universal(number);
		case 1 -> "[APPLICATION " + number + "]";
		case 2 -> "[" + number + "]";
		default -> "[PRIVATE " + number + "]";
		};
	}

	private static String universal(int tag) {
		return switch (tag) {
		case Tag.BOOLEAN -> "BOOLEAN";
		case Tag.INTEGER -> "INTEGER";
		case Tag.BIT_STRING -> "BIT STRING";
		case Tag.OCTET_STRING -> "OCTET STRING";
		case Tag.NULL -> "NULL";
		case Tag.OBJECT_IDENTIFIER -> "OBJECT IDENTIFIER";
		case Tag.ENUMERATED -> "ENUMERATED";
		case Tag.UTF8_STRING -> "UTF8String";
		case Tag.RELATIVE_OID -> "RELATIVE-OID";
		case Tag.SEQUENCE -> "SEQUENCE";
		case Tag.SET -> "SET";
		case Tag.NUMERIC_STRING -> "NumericString";
		case Tag.PRINTABLE_STRING -> "PrintableString";
		case Tag.TELETEX_STRING -> "TeletexString";
		case Tag.VIDEOTEX_STRING -> "VideotexString";
		case Tag.IA5_STRING -> "IA5String";
		case Tag.UTC_TIME -> "UTCTime";
		case Tag.GENERALIZED_TIME -> "GeneralizedTime";
		case Tag.GRAPHIC_STRING -> "GraphicString";
		case Tag.VISIBLE_STRING -> "VisibleString";
		case Tag.GENERAL_STRING -> "GeneralString";
		case Tag.UNIVERSAL_STRING -> "UniversalString";
		case Tag.BMP_STRING -> "BMPString";
		default -> "[UNIVERSAL " + tag + "]";
		};
	}
}
