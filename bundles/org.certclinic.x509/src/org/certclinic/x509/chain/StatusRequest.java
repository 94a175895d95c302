package org.certclinic.x509.chain;

import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.revocation.CertificateIds;
import org.certclinic.x509.decode.CertificateId;
import org.certclinic.x509.der.DerWriter;

/** The question to an OCSP responder whether one certificate is revoked. Not signed, and without a nonce: what comes may be kept. RFC 6960, 4.1. */
public record StatusRequest(CertificateId certificate) {
	/** How the issuer is named. */
	public enum Hash {
		/** All responders know it; no strength is asked of it here. RFC 5019, 2.1.1. */
		SHA1("1.3.14.3.2.26"),
		/** Not all do. */
		SHA256("2.16.840.1.101.3.4.2.1");

		private final String oid;

		Hash(String oid) {
			this.oid = oid;
		}
	}

	public StatusRequest {
		Objects.requireNonNull(certificate, "certificate");
	}

	/** Nothing where the issuer has no readable key. */
	public static Optional<StatusRequest> of(CertificateEvidence certificate, CertificateEvidence issuer, Hash hash) {
		return CertificateIds.of(hash.oid, certificate, issuer).map(StatusRequest::new);
	}

	/** What is sent as {@code application/ocsp-request}. */
	public Octets encoded() {
		byte[] request = DerWriter.sequence(certificate.encoded());
		return Octets.of(DerWriter.sequence(DerWriter.sequence(DerWriter.sequence(request))));
	}
}
