package org.certclinic.x509.decode;

/** What keys of an algorithm are called, and how large those are that come in one size only. */
final class KeyFamilies {
	static final String SM2 = "1.2.156.10197.1.301";

	private KeyFamilies() {
	}

	/** For example {@code RSA}; the OID where unknown. */
	static String family(String oid) {
		return switch (oid) {
		case "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.7", "2.5.8.1.1" -> "RSA";
		case "1.2.840.10045.2.1", "1.3.132.1.12", "1.3.132.1.13" -> "EC";
		case SM2, "1.2.156.10197.1.301.1", "1.2.156.10197.1.301.2", "1.2.156.10197.1.301.3" -> "SM2";
		case "1.2.840.10040.4.1", "1.3.14.3.2.12" -> "DSA";
		case "1.2.840.113549.1.3.1", "1.2.840.10046.2.1" -> "DH";
		case "1.3.101.110" -> "X25519";
		case "1.3.101.111" -> "X448";
		case "1.3.101.112" -> "Ed25519";
		case "1.3.101.113" -> "Ed448";
		case "1.2.643.2.2.20" -> "GOST R 34.10-94";
		case "1.2.643.2.2.19" -> "GOST R 34.10-2001";
		case "1.2.643.7.1.1.1.1" -> "GOST R 34.10-2012-256";
		case "1.2.643.7.1.1.1.2" -> "GOST R 34.10-2012-512";
		default -> oid.startsWith("2.16.840.1.101.3.4.") ? Oids.longName(oid) : oid;
		};
	}

	static boolean isElliptic(String oid) {
		String family = family(oid);
		return family.equals("EC") || family.equals("SM2");
	}

	/** Bits; 0 where keys come in several sizes, or have none to speak of. */
	static int size(String family) {
		return switch (family) {
		case "X25519", "Ed25519" -> 255;
		case "X448", "Ed448" -> 448;
		case "GOST R 34.10-94" -> 1024;
		case "GOST R 34.10-2001", "GOST R 34.10-2012-256" -> 256;
		case "GOST R 34.10-2012-512" -> 512;
		default -> 0;
		};
	}
}
