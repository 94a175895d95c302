package org.certclinic.x509.decode;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.der.DerNode;

/**
 * Reads certificates: whatever can be read is read. Without a problem all fields are there; what a support engineer should know besides is in
 * the deviations, and in extensions that are malformed. RFC 5280, 4.1.
 */
public final class CertificateDecoder {
	/** Never throws, whatever the bytes. */
	public Inspected decode(DerNode node, Source source) {
		var decoding = new Decoding(node, "Certificate");
		var reading = new CertificateReading(decoding, node, source);
		decoding.attempt(reading::read);
		return new Inspected(source, ObjectKind.CERTIFICATE, reading.isUseful() ? Optional.of(reading.evidence()) : Optional.empty(),
				List.of(), decoding.problem());
	}
}
