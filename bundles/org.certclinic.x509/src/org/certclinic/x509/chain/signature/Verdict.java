package org.certclinic.x509.chain.signature;

/** What a check of a signature says. */
public enum Verdict {
	RIGHT, WRONG,
	/** The algorithm or the key is of a kind that cannot be checked. */
	UNSUPPORTED
}
