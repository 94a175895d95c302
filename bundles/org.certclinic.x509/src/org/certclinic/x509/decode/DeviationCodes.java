package org.certclinic.x509.decode;

/** The codes of deviations: what can be read but is not DER, or not as RFC 5280 wants a value encoded. */
public final class DeviationCodes {
	/** A length takes more bytes than it needs. X.690, 10.1. */
	public static final String LENGTH_NOT_MINIMAL = "length-not-minimal";
	/** The end is marked, not counted. X.690, 10.1. */
	public static final String INDEFINITE_LENGTH = "indefinite-length";
	/** A string cut in pieces. X.690, 10.2. */
	public static final String CONSTRUCTED_STRING = "constructed-string";
	/** An integer with needless bytes in front. X.690, 8.3.2. */
	public static final String INTEGER_NOT_MINIMAL = "integer-not-minimal";
	/** An arc of an object identifier with needless bytes in front. X.690, 8.19.2. */
	public static final String OID_NOT_MINIMAL = "oid-not-minimal";
	/** A true that is not {@code FF}, or a boolean of several bytes. X.690, 11.1. */
	public static final String BOOLEAN_NOT_FF = "boolean-not-ff";
	/** The default value, which is to be left out, stands there. X.690, 11.5. */
	public static final String DEFAULT_ENCODED = "default-encoded";
	/** A set's members are not in ascending order. X.690, 11.6. */
	public static final String SET_NOT_SORTED = "set-not-sorted";
	/** Bits behind the last one that counts are not zero. X.690, 11.2.1. */
	public static final String UNUSED_BITS_NOT_ZERO = "unused-bits-not-zero";
	/** Zero bits at the end of a list of named bits. X.690, 11.2.2. */
	public static final String NAMED_BITS_NOT_MINIMAL = "named-bits-not-minimal";
	/** A signature or key whose bits are no whole bytes. */
	public static final String BITS_NOT_OCTETS = "bits-not-octets";
	/** Something stands behind the last value that belongs there. */
	public static final String TRAILING_BYTES = "trailing-bytes";
	/** A string holds characters that its type does not have. */
	public static final String STRING_CHARACTERS = "string-characters";
	/** An attribute of a name whose value is no string. RFC 5280, appendix A.1. */
	public static final String STRING_TYPE = "string-type";
	/** A value that has no parts is marked as made of parts. X.690, 8. */
	public static final String NOT_PRIMITIVE = "not-primitive";
	/** An algorithm's parameters are not what their tag promises, for example a NULL with content. X.690, 8.8. */
	public static final String PARAMETERS_MALFORMED = "parameters-malformed";
	/** A relative distinguished name without attribute. RFC 5280, 4.1.2.4. */
	public static final String RDN_EMPTY = "rdn-empty";
	/** A time without seconds, with fractions, with an offset, or without {@code Z}. RFC 5280, 4.1.2.5. */
	public static final String TIME_FORMAT = "time-format";
	/** A GeneralizedTime before 2050, which is to be a UTCTime. RFC 5280, 4.1.2.5. */
	public static final String TIME_TYPE = "time-type";
	/** A time that is no moment, for example the 31st of February. */
	public static final String TIME_UNREADABLE = "time-unreadable";
	/** An elliptic curve is spelled out, not named. RFC 5480, 2.1.1. */
	public static final String CURVE_EXPLICIT = "curve-explicit";
	/** The key's bits are not what its algorithm promises. */
	public static final String KEY_UNREADABLE = "key-unreadable";
	/** An IP address of neither 4 nor 16 bytes. RFC 5280, 4.2.1.6. */
	public static final String IP_LENGTH = "ip-length";
	/** A list that must not be empty is. */
	public static final String LIST_EMPTY = "list-empty";

	private DeviationCodes() {
	}
}
