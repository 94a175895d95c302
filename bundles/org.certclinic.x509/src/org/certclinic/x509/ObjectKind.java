package org.certclinic.x509;

import java.util.Locale;

/** What can be found. */
public enum ObjectKind {
	CERTIFICATE, CRL, CSR, OCSP, PKCS7, PKCS12, JKS, JCEKS, BKS, BCFKS, SM2, KEY, ZIP, UNKNOWN;

	/** As the command line prints it, for example {@code pkcs12}. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}
}
