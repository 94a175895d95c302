package org.certclinic.x509.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.trust.TrustEntry.Trust;

/**
 * Who trusts a certificate and who does not.
 *
 * @param sources the columns
 * @param rows    one for each certificate
 */
public record TrustComparison(List<TrustSource> sources, List<Row> rows) {
	/** What one source says of one certificate. */
	public enum State {
		TRUSTED,
		/** Not this certificate but another one of the same subject and key: chains to it hold too. */
		OTHER_CERTIFICATE,
		/** There, but not as one that is trusted. */
		LISTED,
		/** It, or its key under the same name, is explicitly not trusted. */
		DISTRUSTED,
		ABSENT,
		/** The source could not be read wholly, and it is not in what could be. */
		UNKNOWN
	}

	/** @param states in the order of the sources */
	public record Row(CertificateEvidence certificate, List<State> states) {
		public Row {
			states = List.copyOf(states);
		}
	}

	public TrustComparison {
		sources = List.copyOf(sources);
		rows = List.copyOf(rows);
	}

	/** These certificates in those lists. */
	public static TrustComparison of(List<CertificateEvidence> certificates, List<TrustList> lists) {
		List<Index> indexes = lists.stream().map(Index::new).toList();
		List<Row> rows = new ArrayList<>();
		for (CertificateEvidence certificate : certificates) {
			rows.add(new Row(certificate, indexes.stream().map(index -> index.stateOf(certificate)).toList()));
		}
		return new TrustComparison(lists.stream().map(TrustList::source).toList(), rows);
	}

	/** All that any of the lists has, in their order. */
	public static TrustComparison ofAll(List<TrustList> lists) {
		Map<Octets, CertificateEvidence> all = new LinkedHashMap<>();
		lists.forEach(list -> list.entries().forEach(entry -> all.putIfAbsent(entry.certificate().encoded(), entry.certificate())));
		return of(List.copyOf(all.values()), lists);
	}

	private static final class Index {
		private static final Optional<Trust> TRUSTED = Optional.of(Trust.TRUSTED);
		private static final Optional<Trust> DISTRUSTED = Optional.of(Trust.DISTRUSTED);

		private final Map<Octets, Trust> exact = new HashMap<>();
		private final Map<Object, Trust> sameKey = new HashMap<>();
		private final boolean partial;

		Index(TrustList list) {
			partial = list.problem().isPresent();
			for (TrustEntry entry : list.entries()) {
				exact.put(entry.certificate().encoded(), entry.trust());
				identity(entry.certificate()).ifPresent(key -> sameKey.merge(key, entry.trust(), Index::stronger));
			}
		}

		private static Optional<Object> identity(CertificateEvidence certificate) {
			return certificate.key().map(PublicKeyInfo::identity).map(key -> List.of(certificate.subject().encoded(), key));
		}

		/** Of two certificates on one key. */
		private static Trust stronger(Trust one, Trust other) {
			return one == Trust.DISTRUSTED || one == Trust.TRUSTED && other == Trust.LISTED ? one : other;
		}

		State stateOf(CertificateEvidence certificate) {
			Optional<Trust> own = Optional.ofNullable(exact.get(certificate.encoded()));
			Optional<Trust> other = identity(certificate).flatMap(key -> Optional.ofNullable(sameKey.get(key)));
			if (own.equals(DISTRUSTED) || other.equals(DISTRUSTED)) {
				return State.DISTRUSTED;
			}
			if (own.equals(TRUSTED)) {
				return State.TRUSTED;
			}
			if (other.equals(TRUSTED)) {
				return State.OTHER_CERTIFICATE;
			}
			return own.isPresent() ? State.LISTED : partial ? State.UNKNOWN : State.ABSENT;
		}
	}
}
