package org.certclinic.x509.decode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Octets;

/**
 * What stands in a successful OCSP response, as it is judged. RFC 6960, 4.2.1.
 *
 * @param signed        the bytes the signature is over
 * @param responderName who signed it, by name
 * @param responderKey  or by the SHA-1 of the key
 * @param certificates  that came with it
 */
public record SignedResponse(Octets signed, Algorithm algorithm, Octets signature, Optional<DistinguishedName> responderName,
		Optional<Octets> responderKey, List<CertificateEvidence> certificates, List<Single> answers, List<Extension> extensions) {
	/**
	 * What is said of one certificate.
	 *
	 * @param reason RFC 5280, 5.3.1; 0 where none is given
	 */
	public record Single(CertificateId certificate, OcspEvidence.Answer answer, int reason, List<Extension> extensions) {
		public Single {
			Objects.requireNonNull(certificate, "certificate");
			Objects.requireNonNull(answer, "answer");
			extensions = List.copyOf(extensions);
		}
	}

	public SignedResponse {
		certificates = List.copyOf(certificates);
		answers = List.copyOf(answers);
		extensions = List.copyOf(extensions);
	}
}
