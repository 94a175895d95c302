package org.certclinic.x509.der;

/** Universal tags, how a tag of another class is written as one number, and what tags are called. X.680, 8.4. */
public final class Tag {
	public static final int BOOLEAN = 1;
	public static final int INTEGER = 2;
	public static final int BIT_STRING = 3;
	public static final int OCTET_STRING = 4;
	public static final int NULL = 5;
	public static final int OBJECT_IDENTIFIER = 6;
	public static final int ENUMERATED = 10;
	public static final int UTF8_STRING = 12;
	public static final int RELATIVE_OID = 13;
	public static final int SEQUENCE = 16;
	public static final int SET = 17;
	public static final int NUMERIC_STRING = 18;
	public static final int PRINTABLE_STRING = 19;
	public static final int TELETEX_STRING = 20;
	public static final int VIDEOTEX_STRING = 21;
	public static final int IA5_STRING = 22;
	public static final int UTC_TIME = 23;
	public static final int GENERALIZED_TIME = 24;
	public static final int GRAPHIC_STRING = 25;
	public static final int VISIBLE_STRING = 26;
	public static final int GENERAL_STRING = 27;
	public static final int UNIVERSAL_STRING = 28;
	public static final int BMP_STRING = 30;

	private static final int CLASS = 1 << 30;

	private Tag() {
	}

	/** Tag {@code [number]} of the context class. */
	public static int context(int number) {
		return of(2, number);
	}

	/** @param tagClass 0 universal, 1 application, 2 context, 3 private */
	static int of(int tagClass, int number) {
		return (tagClass == 0 ? 0 : CLASS + (tagClass - 1) * (CLASS >> 2)) + number;
	}

	/** 0 universal, 1 application, 2 context, 3 private. */
	public static int classOf(int tag) {
		return tag < CLASS ? 0 : 1 + (tag - CLASS) / (CLASS >> 2);
	}

	/** The number in its class. */
	public static int numberOf(int tag) {
		return tag < CLASS ? tag : (tag - CLASS) % (CLASS >> 2);
	}

	/** What it is called, for example {@code SEQUENCE} or {@code [3]}; {@code -} for none. */
	public static String text(int tag) {
		if (tag < 0) {
			return "-";
		}
		int number = numberOf(tag);
		return switch (classOf(tag)) {
		case 0 -> universal(number);
		case 1 -> "[APPLICATION " + number + "]";
		case 2 -> "[" + number + "]";
		default -> "[PRIVATE " + number + "]";
		};
	}

	private static String universal(int tag) {
		return switch (tag) {
		case BOOLEAN -> "BOOLEAN";
		case INTEGER -> "INTEGER";
		case BIT_STRING -> "BIT STRING";
		case OCTET_STRING -> "OCTET STRING";
		case NULL -> "NULL";
		case OBJECT_IDENTIFIER -> "OBJECT IDENTIFIER";
		case ENUMERATED -> "ENUMERATED";
		case UTF8_STRING -> "UTF8String";
		case RELATIVE_OID -> "RELATIVE-OID";
		case SEQUENCE -> "SEQUENCE";
		case SET -> "SET";
		case NUMERIC_STRING -> "NumericString";
		case PRINTABLE_STRING -> "PrintableString";
		case TELETEX_STRING -> "TeletexString";
		case VIDEOTEX_STRING -> "VideotexString";
		case IA5_STRING -> "IA5String";
		case UTC_TIME -> "UTCTime";
		case GENERALIZED_TIME -> "GeneralizedTime";
		case GRAPHIC_STRING -> "GraphicString";
		case VISIBLE_STRING -> "VisibleString";
		case GENERAL_STRING -> "GeneralString";
		case UNIVERSAL_STRING -> "UniversalString";
		case BMP_STRING -> "BMPString";
		default -> "[UNIVERSAL " + tag + "]";
		};
	}
}
