package org.certclinic.x509.trust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.trust.TrustEntry.Trust;

/**
 * What a source says.
 *
 * @param entries each certificate once
 * @param problem why it could not be read, or not wholly
 */
public record TrustList(TrustSource source, List<TrustEntry> entries, Optional<Problem> problem) {
	public TrustList {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(problem, "problem");
		entries = List.copyOf(entries);
	}

	/** Where a certificate is there twice, the worse is said of it. */
	static TrustList of(TrustSource source, List<TrustEntry> found, Optional<Problem> problem) {
		Map<Octets, TrustEntry> entries = new LinkedHashMap<>();
		for (TrustEntry entry : found) {
			entries.merge(entry.certificate().encoded(), entry,
					(one, other) -> one.trust() == Trust.DISTRUSTED || one.trust() == Trust.TRUSTED && other.trust() == Trust.LISTED ? one : other);
		}
		return new TrustList(source, List.copyOf(entries.values()), problem);
	}

	/** Those that chains may end in. */
	public List<CertificateEvidence> trusted() {
		return entries.stream().filter(entry -> entry.trust() == Trust.TRUSTED).map(TrustEntry::certificate).toList();
	}
}
