package org.certclinic.x509.decode;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.der.DerNode;

/** Reads requests for certificates (CSR). PKCS#10, RFC 2986. */
public final class RequestDecoder {
	/** Never throws, whatever the bytes. */
	public Inspected decode(DerNode node, Source source) {
		var decoding = new Decoding(node, "CertificationRequest");
		var reading = new RequestReading(decoding, node, source);
		decoding.attempt(reading::read);
		return new Inspected(source, ObjectKind.CSR, reading.isUseful() ? Optional.of(reading.evidence()) : Optional.empty(), List.of(),
				decoding.problem());
	}
}
