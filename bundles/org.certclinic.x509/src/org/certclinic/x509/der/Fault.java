package org.certclinic.x509.der;

/** What is wrong with how a value is encoded. X.690, 8 to 10. */
public enum Fault {
	/** No sense can be made of the bytes from here on: the tag's or the length's own bytes are cut off or absurd. */
	UNREADABLE_HEADER(true),
	/** The length points behind the end of what the value stands in: bytes are missing, or the length is wrong. */
	LENGTH_BEYOND_END(true),
	/** An indefinite length without its two zero bytes. */
	UNENDED(true),
	/** Values inside values inside values ...: more than {@link DerNode#MAX_DEPTH}. */
	TOO_DEEP(true),
	/** BER: the end is marked, not counted. */
	INDEFINITE_LENGTH(false),
	/** BER: the length, or the tag, takes more bytes than it needs. */
	LENGTH_NOT_MINIMAL(false);

	private final boolean damage;

	Fault(boolean damage) {
		this.damage = damage;
	}

	/** Whether something is lost; else it is only not DER. */
	public boolean isDamage() {
		return damage;
	}
}
