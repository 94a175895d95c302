package org.certclinic.knowledge.codes;

import java.util.Optional;

/** Where a code comes from: a number means nothing without it. In the order in which a bare number is read. */
public enum CodeFamily {
	/** The certificate authority's own codes, known from cases only, for example {@code -1666}. */
	CA("ca", Writing.SIGNED_DECIMAL),
	/** Windows COM and security results, for example {@code 0x8010001d}. */
	HRESULT("hresult", Writing.HEX_8),
	/** Windows Internet functions, for example {@code 12029}. */
	WININET("wininet", Writing.DECIMAL),
	/** VBScript and JScript run-time errors, for example {@code 438}. */
	VBSCRIPT("vbscript", Writing.DECIMAL),
	/** Windows system errors, for example {@code 32}. */
	WIN32("win32", Writing.DECIMAL),
	/** PKCS#11 return values, for example {@code 0x000000a0}. */
	PKCS11("pkcs11", Writing.HEX_8),
	/** SKF (GM/T 0016) return values, for example {@code 0x0a000024}; vendors give numbers from 0x0a000031 on different meanings. */
	SKF("skf", Writing.HEX_8),
	/** Smart card status words, for example {@code 6983} or {@code 63cx}. */
	ISO7816("iso7816", Writing.HEX_4),
	/** OpenSSL's certificate verification results, for example {@code 20}. */
	OPENSSL("openssl", Writing.DECIMAL),
	/** What Java prints when a path, a handshake or a key store fails. */
	JAVA("java", Writing.TEXT);

	/** How the family's codes are written. */
	enum Writing {
		SIGNED_DECIMAL, DECIMAL, HEX_8, HEX_4, TEXT
	}

	private final String id;
	private final Writing writing;

	CodeFamily(String id, Writing writing) {
		this.id = id;
		this.writing = writing;
	}

	/** Stable name in files and JSON, for example {@code hresult}. */
	public String id() {
		return id;
	}

	/** The family whose {@link #id} it is. */
	public static Optional<CodeFamily> of(String id) {
		for (CodeFamily family : values()) {
			if (family.id.equals(id)) {
				return Optional.of(family);
			}
		}
		return Optional.empty();
	}

	/** The one way this family writes {@code number}. */
	String write(long number) {
		return switch (writing) {
		case SIGNED_DECIMAL, DECIMAL -> Long.toString(number);
		case HEX_8 -> String.format("0x%08x", number & 0xFFFF_FFFFL);
		case HEX_4 -> String.format("%04x", number & 0xFFFF);
		case TEXT -> throw new IllegalStateException(id + " has no numbers");
		};
	}

	/**
	 * The family's own writing of a code that a file or a person wrote otherwise: {@code 8010001D} is
	 * {@code 0x8010001d}, VBScript's {@code 1B6} is {@code 438}. What is no number stays as it is.
	 */
	public String canonical(String value) {
		String digits = value.strip().toLowerCase(java.util.Locale.ROOT);
		boolean hex = writing == Writing.HEX_8 || writing == Writing.HEX_4 || digits.startsWith("0x")
				|| writing != Writing.TEXT && digits.matches("[0-9a-f]*[a-f][0-9a-f]*");
		try {
			return writing == Writing.TEXT ? value
					: write(hex ? Long.parseLong(digits.replaceFirst("^0x", ""), 16) : Long.parseLong(digits));
		} catch (NumberFormatException e) {
			return digits; // a wildcard such as 63cx, or nonsense that lint reports
		}
	}
}
