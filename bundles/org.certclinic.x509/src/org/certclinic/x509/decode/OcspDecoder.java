package org.certclinic.x509.decode;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.der.DerNode;

/** Reads OCSP responses. RFC 6960, 4.2. */
public final class OcspDecoder {
	/** Never throws, whatever the bytes. */
	public Inspected decode(DerNode node, Source source) {
		var decoding = new Decoding(node, "OCSPResponse");
		var reading = new OcspReading(decoding, node, source);
		decoding.attempt(reading::read);
		return new Inspected(source, ObjectKind.OCSP, reading.isUseful() ? Optional.of(reading.evidence()) : Optional.empty(), List.of(),
				decoding.problem());
	}

	/** What a response's signer says, with all that is needed to judge it; nothing for one that is damaged, or says nothing of any certificate. */
	public Optional<SignedResponse> signed(OcspEvidence response) {
		DerNode node = DerNode.of(response.encoded());
		var decoding = new Decoding(node, "OCSPResponse");
		var reading = new OcspReading(decoding, node, response.source());
		decoding.attempt(reading::read);
		return reading.signed().filter(_ -> decoding.problem().isEmpty());
	}
}
