package org.certclinic.net;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

import org.certclinic.core.evidence.CertificateEvidence;

/**
 * One address that a certificate names.
 *
 * @param subject the certificate that names it
 * @param local   whether the address as written leads to this computer or its own network, where no authority is
 */
public record FetchItem(URI address, Kind kind, CertificateEvidence subject, boolean local) {
	/** What is to be had there. */
	public enum Kind {
		/** The certificate of the issuer, or several in PKCS#7. RFC 5280, 4.2.2.1. */
		ISSUER(10 << 20),
		/** A revocation list. RFC 5280, 4.2.1.13. */
		LIST(64 << 20);

		private final int maxBytes;

		Kind(int maxBytes) {
			this.maxBytes = maxBytes;
		}

		/** More is not read. */
		int maxBytes() {
			return maxBytes;
		}
	}

	public FetchItem {
		Objects.requireNonNull(address, "address");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(subject, "subject");
	}

	/** For example {@code crl.cfca.com.cn}; with a port where it is not the usual one. */
	public String host() {
		String host = address.getHost().toLowerCase(Locale.ROOT);
		return address.getPort() < 0 ? host : host + ":" + address.getPort();
	}
}
