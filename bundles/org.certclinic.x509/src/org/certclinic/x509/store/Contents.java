package org.certclinic.x509.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.Entry;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.decode.CrlDecoder;
import org.certclinic.x509.der.DerNode;

/** What is found in a store, as its reader goes through it: an entry of the store's evidence and, for most, a member of its own. */
final class Contents {
	private final Source store;
	private final List<Entry> entries = new ArrayList<>();
	private final List<Inspected> members = new ArrayList<>();
	private Optional<Problem> problem = Optional.empty();
	private boolean open = true;

	Contents(Source store) {
		this.store = store;
	}

	/** Where the next entry is found: by its name, or else by its number. */
	Source next(Optional<String> name) {
		return store.member(name.filter(text -> !text.isBlank()).orElseGet(() -> String.valueOf(entries.size() + 1)));
	}

	/** A certificate that lies open. */
	void addCertificate(DerNode node, Optional<String> name) {
		addCertificate(node, name, Optional.empty(), Optional.empty());
	}

	/**
	 * @param node       a certificate, in bytes that nobody overwrites
	 * @param protection how it was encrypted in the store
	 */
	void addCertificate(DerNode node, Optional<String> name, Optional<String> protection, Optional<Octets> localKey) {
		Inspected certificate = new CertificateDecoder().decode(node, next(name));
		Optional<PublicKeyInfo> key = certificate.evidence().filter(CertificateEvidence.class::isInstance).map(CertificateEvidence.class::cast)
				.flatMap(CertificateEvidence::key);
		members.add(certificate);
		entries.add(new Entry(EntryKind.CERTIFICATE, name, protection, key, localKey));
	}

	void addCrl(DerNode node, Optional<String> name) {
		members.add(new CrlDecoder().decode(node, next(name)));
		entries.add(new Entry(EntryKind.CRL, name, Optional.empty(), Optional.empty(), Optional.empty()));
	}

	void addKey(KeyEvidence key, Optional<String> name, Optional<Octets> localKey) {
		members.add(Inspected.of(ObjectKind.KEY, key));
		entries.add(new Entry(EntryKind.PRIVATE_KEY, name, key.protection(), key.publicKey(), localKey));
	}

	/** A key that stays encrypted. */
	void addClosedKey(KeyEvidence key, Optional<String> name, Optional<Octets> localKey) {
		addKey(key, name, localKey);
		open = false;
	}

	/** What has no member of its own. */
	void add(EntryKind kind, Optional<String> name, Optional<String> protection) {
		entries.add(new Entry(kind, name, protection, Optional.empty(), Optional.empty()));
		open &= kind != EntryKind.ENCRYPTED;
	}

	/** The first problem that is told stays. */
	void tell(Problem found) {
		problem = problem.or(() -> Optional.of(found));
	}

	void tell(Optional<Problem> found) {
		found.ifPresent(this::tell);
	}

	boolean isEmpty() {
		return entries.isEmpty();
	}

	/** Whether everything inside could be read so far. */
	boolean isOpen() {
		return open;
	}

	/** The store, then its members. */
	List<Inspected> inspected(ObjectKind kind, boolean opened, Optional<String> integrity) {
		Evidence evidence = new StoreEvidence(store, StoreEvidence.Kind.valueOf(kind.name()), opened, integrity, entries);
		List<Inspected> all = new ArrayList<>(members.size() + 1);
		all.add(new Inspected(store, kind, Optional.of(evidence), List.of(), problem));
		all.addAll(members);
		return all;
	}
}
