package org.certclinic.x509.write;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;

/**
 * One thing of a {@link StoreDocument}.
 * <p>
 * In Java's key stores the certificates right behind a key that have its name, or none, are the key's chain; others are trusted by themselves.
 *
 * @param place   which entry of the file it is, counted from 0; absent for a new one
 * @param name    alias or friendly name
 * @param content what could be read of it; for things that are merely kept without evidence
 */
public record StoreEntry(OptionalInt place, EntryKind kind, Optional<String> name, Inspected content) {
	public StoreEntry {
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(content, "content");
	}

	/** A certificate to be added; behind a key of a Java key store it joins the key's chain. */
	public static StoreEntry added(CertificateEvidence certificate) {
		return new StoreEntry(OptionalInt.empty(), EntryKind.CERTIFICATE, Optional.empty(), Inspected.of(ObjectKind.CERTIFICATE, certificate));
	}

	/** A certificate to be added under a name of its own: in a Java key store a trusted one. */
	public static StoreEntry added(CertificateEvidence certificate, String name) {
		return new StoreEntry(OptionalInt.empty(), EntryKind.CERTIFICATE, Optional.of(name), Inspected.of(ObjectKind.CERTIFICATE, certificate));
	}

	/** Something that is kept without being read. */
	static StoreEntry kept(int place, EntryKind kind, Optional<String> name, Source source, Optional<Problem> problem) {
		return new StoreEntry(OptionalInt.of(place), kind, name, new Inspected(source, ObjectKind.UNKNOWN, Optional.empty(), List.of(), problem));
	}

	/** The certificate, if it is one. */
	public Optional<CertificateEvidence> certificate() {
		return content.evidence().filter(CertificateEvidence.class::isInstance).map(CertificateEvidence.class::cast);
	}

	/** Whether the file does not have it yet. */
	boolean isNew() {
		return place.isEmpty();
	}

	/** What it goes by in messages. */
	String text() {
		return name.orElseGet(() -> place.isPresent() ? String.valueOf(place.getAsInt() + 1) : content.source().text());
	}
}
