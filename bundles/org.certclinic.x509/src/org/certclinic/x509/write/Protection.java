package org.certclinic.x509.write;

import org.certclinic.x509.pbe.PbeWriter;

/** How a file with a private key is encrypted. */
public enum Protection {
	/** AES-256 and SHA-256: Windows 10 and Server 2019 and later, OpenSSL 1.1 and later, Java 8u301 and later. */
	MODERN(PbeWriter.MODERN),
	/** Triple DES and SHA-1: all that still import files into Windows XP, Vista, 7 or old appliances. Weak. */
	LEGACY(PbeWriter.LEGACY);

	private final PbeWriter writer;

	Protection(PbeWriter writer) {
		this.writer = writer;
	}

	PbeWriter writer() {
		return writer;
	}
}
