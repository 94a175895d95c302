package org.certclinic.x509.decode;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.der.DerNode;

/** Reads certificate revocation lists, of whatever length: entries are counted, not kept. RFC 5280, 5.1. */
public final class CrlDecoder {
	/** Never throws, whatever the bytes. */
	public Inspected decode(DerNode node, Source source) {
		var decoding = new Decoding(node, "CertificateList");
		var reading = new CrlReading(decoding, node, source);
		decoding.attempt(reading::read);
		return new Inspected(source, ObjectKind.CRL, reading.isUseful() ? Optional.of(reading.evidence()) : Optional.empty(), List.of(),
				decoding.problem());
	}
}
