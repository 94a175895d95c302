package org.certclinic.x509.chain.revocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.x509.decode.OcspDecoder;
import org.certclinic.x509.decode.SignedResponse;

/** OCSP responses by the serial numbers of the certificates they are about, each once. Immutable. */
public final class RevocationResponses {
	private final Map<BigInteger, List<Said>> bySerial = new HashMap<>();
	private final List<OcspEvidence> silent = new ArrayList<>();

	/** What a response says of one certificate. */
	record Said(OcspEvidence evidence, SignedResponse response, SignedResponse.Single single) {
	}

	public RevocationResponses(List<OcspEvidence> responses) {
		Set<Octets> seen = new HashSet<>();
		for (OcspEvidence evidence : responses) {
			if (seen.add(evidence.encoded())) {
				add(evidence);
			}
		}
	}

	private void add(OcspEvidence evidence) {
		Optional<SignedResponse> signed = evidence.status() == 0 ? new OcspDecoder().signed(evidence) : Optional.empty();
		if (signed.isEmpty()) {
			silent.add(evidence);
			return;
		}
		signed.get().answers().forEach(single -> bySerial.computeIfAbsent(single.certificate().serial(), _ -> new ArrayList<>(1))
				.add(new Said(evidence, signed.get(), single)));
	}

	boolean isEmpty() {
		return bySerial.isEmpty() && silent.isEmpty();
	}

	/** What is said of certificates of that number, of whatever issuer. */
	List<Said> of(BigInteger serial) {
		return bySerial.getOrDefault(serial, List.of());
	}

	/** Those that say nothing of any certificate, because the responder refused or because they are damaged. */
	List<OcspEvidence> silent() {
		return silent;
	}
}
