package org.certclinic.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;

/** Revocation lists for tests. */
public final class Lists {
	private Lists() {
	}

	public static CrlEvidence of(String thisUpdate, String nextUpdate) {
		return of(Optional.of(Instant.parse(thisUpdate)), Optional.of(Instant.parse(nextUpdate)));
	}

	public static CrlEvidence of(Optional<Instant> thisUpdate, Optional<Instant> nextUpdate) {
		return new CrlEvidence(Source.of("test.crl"), Octets.EMPTY, 2, new Algorithm("1.2.840.113549.1.1.11", "sha256WithRSAEncryption",
				Octets.EMPTY),
				DistinguishedName.EMPTY, thisUpdate, nextUpdate, 0, List.of());
	}
}
