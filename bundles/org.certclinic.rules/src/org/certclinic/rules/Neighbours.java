package org.certclinic.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.finding.CaseFile;

/**
 * What lies beside a piece of evidence. Its indexes are made when they are first asked for, so that a file of thousands of
 * certificates is not searched for each of them. For one examination by one thread.
 */
public final class Neighbours {
	private static final String MEMBER = "!/";

	private final CaseFile file;
	private Map<Octets, List<CertificateEvidence>> bySubject;
	private Map<Octets, List<CertificateEvidence>> byIssuer;
	private Set<Object> keys;

	public Neighbours(CaseFile file) {
		this.file = Objects.requireNonNull(file, "file");
	}

	/** All certificates, in the order they were found. */
	public List<CertificateEvidence> certificates() {
		return file.all(CertificateEvidence.class).toList();
	}

	/** Certificates of that subject, as encoded. */
	public List<CertificateEvidence> withSubject(Octets subject) {
		if (bySubject == null) {
			bySubject = new HashMap<>();
			certificates().forEach(other -> bySubject.computeIfAbsent(other.subject().encoded(), _ -> new ArrayList<>()).add(other));
		}
		return bySubject.getOrDefault(subject, List.of());
	}

	/** Certificates of that issuer, as encoded. */
	public List<CertificateEvidence> withIssuer(Octets issuer) {
		if (byIssuer == null) {
			byIssuer = new HashMap<>();
			certificates().forEach(other -> byIssuer.computeIfAbsent(other.issuer().encoded(), _ -> new ArrayList<>()).add(other));
		}
		return byIssuer.getOrDefault(issuer, List.of());
	}

	/** Whether a certificate has that key. */
	public boolean haveCertificateOf(PublicKeyInfo key) {
		return keys().contains(identity(key));
	}

	/** How many different keys the certificates have. */
	public int certifiedKeys() {
		return keys().size();
	}

	private Set<Object> keys() {
		if (keys == null) {
			keys = new HashSet<>();
			certificates().forEach(certificate -> certificate.key().ifPresent(key -> keys.add(identity(key))));
		}
		return keys;
	}

	/** Equal where {@link PublicKeyInfo#isSameKey} is true. */
	private static Object identity(PublicKeyInfo key) {
		return key.modulus().isPresent() ? new RsaKey(key.modulus().get(), key.exponent().orElse(BigInteger.ZERO)) : key.encoded();
	}

	/** Whether {@code source} is a member of a store of keys; archives are none. */
	public boolean areStoreOf(Source source) {
		if (!source.name().contains(MEMBER)) {
			return false;
		}
		for (Evidence evidence : file.evidence()) {
			if (evidence instanceof StoreEvidence store && store.kind() != StoreEvidence.Kind.ZIP
					&& source.name().startsWith(store.source().name() + MEMBER)) {
				return true;
			}
		}
		return false;
	}

	private record RsaKey(BigInteger modulus, BigInteger exponent) {
	}
}
