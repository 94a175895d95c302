package org.certclinic.x509.chain.judge;

/** What a certificate is on a path. */
public enum Role {
	LEAF, INTERMEDIATE, ANCHOR
}
