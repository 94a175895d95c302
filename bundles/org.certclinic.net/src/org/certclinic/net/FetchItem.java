package org.certclinic.net;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;

/**
 * One address that a certificate names.
 *
 * @param subject the certificate that names it
 * @param local   whether the address as written leads to this computer or its own network, where no authority is
 * @param request what is sent there; empty where it is only asked for
 */
public record FetchItem(URI address, Kind kind, CertificateEvidence subject, boolean local, Octets request) {
	/** What is to be had there. */
	public enum Kind {
		/** The certificate of the issuer, or several in PKCS#7. RFC 5280, 4.2.2.1. */
		ISSUER(10 << 20),
		/** A revocation list. RFC 5280, 4.2.1.13. */
		LIST(64 << 20),
		/** What an OCSP responder says of the certificate. RFC 6960, A.1. */
		RESPONSE(1 << 20);

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
		Objects.requireNonNull(request, "request");
	}

	/** One that is only asked for. */
	public FetchItem(URI address, Kind kind, CertificateEvidence subject, boolean local) {
		this(address, kind, subject, local, Octets.EMPTY);
	}

	/** For example {@code crl.cfca.com.cn}; with a port where it is not the usual one. */
	public String host() {
		String host = address.getHost().toLowerCase(Locale.ROOT);
		return address.getPort() < 0 ? host : host + ":" + address.getPort();
	}
}
