package org.certclinic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.rules.Traits;
import org.certclinic.x509.Inspected;

/**
 * What chains are made of.
 *
 * @param certificates those that were read whole, in the order they stand
 * @param unreadable   what has a problem
 */
record ChainHeap(List<CertificateEvidence> certificates, List<CrlEvidence> lists, List<OcspEvidence> responses, List<Inspected> unreadable) {
	static final ChainHeap EMPTY = new ChainHeap(List.of(), List.of(), List.of(), List.of());

	static ChainHeap of(List<Inspected> objects) {
		List<CertificateEvidence> certificates = new ArrayList<>();
		List<CrlEvidence> lists = new ArrayList<>();
		List<OcspEvidence> responses = new ArrayList<>();
		for (Inspected object : objects) {
			switch (object.evidence().orElse(null)) {
			case CertificateEvidence certificate when certificate.isWhole() -> certificates.add(certificate);
			case CrlEvidence list -> lists.add(list);
			case OcspEvidence response -> responses.add(response);
			case null, default -> {
				// keys, requests and what holds certificates are no part of a chain
			}
			}
		}
		return new ChainHeap(certificates, lists, responses, objects.stream().filter(object -> object.problem().isPresent()).toList());
	}

	/** This and behind it the other. */
	ChainHeap with(ChainHeap other) {
		return new ChainHeap(joined(certificates, other.certificates), joined(lists, other.lists), joined(responses, other.responses),
				joined(unreadable, other.unreadable));
	}

	/** Whether chains can be judged by nothing of it. */
	boolean isEmpty() {
		return certificates.isEmpty() && lists.isEmpty() && responses.isEmpty();
	}

	/** The certificate to be judged: the first that is no CA's, else the first. */
	Optional<CertificateEvidence> leaf() {
		return certificates.stream().filter(certificate -> !Traits.isAuthority(certificate)).findFirst().or(() -> certificates.stream().findFirst());
	}

	private static <T> List<T> joined(List<T> one, List<T> other) {
		return other.isEmpty() ? one : Stream.concat(one.stream(), other.stream()).toList();
	}
}
