package org.certclinic.x509.write;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.store.StoreReader;

/**
 * A container of certificates and keys that can be edited: PKCS#7, PKCS#12, JKS, JCEKS. Whatever is in it and is not removed stays as it is,
 * also what is not understood: keys stay encrypted as they are, attributes and unknown bags stay byte for byte, the password stays the
 * same. Holds no secret. Immutable, so that every state of an editor may keep it.
 */
public final class StoreDocument {
	private final ObjectKind kind;
	private final Octets content;
	private final Source source;
	private final StoreFormat format;
	private final List<StoreEntry> entries;

	private StoreDocument(ObjectKind kind, Octets content, Source source, StoreFormat format, List<StoreEntry> entries) {
		this.kind = kind;
		this.content = content;
		this.source = source;
		this.format = format;
		this.entries = entries;
	}

	/**
	 * What came of reading.
	 *
	 * @param document absent where the bytes are no container that can be changed here
	 * @param problem  why there is none, or why not all of it could be read
	 */
	public record Reading(Optional<StoreDocument> document, Optional<Problem> problem) {
	}

	/** Reads a file. Never throws, whatever the bytes. */
	public static Reading read(Octets content, Source source, Passwords passwords) {
		Optional<ObjectKind> kind = new StoreReader().kindOf(content);
		Optional<StoreFormat> format = kind.flatMap(known -> format(known, content));
		if (format.isEmpty()) {
			return new Reading(Optional.empty(), Optional.of(WriteProblems.of("kind-read-only", kind.orElse(ObjectKind.UNKNOWN).text())));
		}
		StoreFormat.Listing listing = format.get().list(source, passwords);
		return new Reading(Optional.of(new StoreDocument(kind.get(), content, source, format.get(), listing.entries())), listing.problem());
	}

	private static Optional<StoreFormat> format(ObjectKind kind, Octets content) {
		return switch (kind) {
		case PKCS7 -> Optional.of(new SignedDataFormat(content));
		case PKCS12 -> Optional.of(new Pkcs12Format(content));
		case JKS, JCEKS -> Optional.of(new JavaStoreFormat(kind, content));
		case CERTIFICATE, CRL, CSR, OCSP, BKS, BCFKS, SM2, KEY, ZIP, UNKNOWN -> Optional.empty();
		};
	}

	public ObjectKind kind() {
		return kind;
	}

	/** The file as it was read. */
	public Octets content() {
		return content;
	}

	/** In the order they stand. */
	public List<StoreEntry> entries() {
		return entries;
	}

	/**
	 * The file with these entries instead: those of this document in any order, less those removed, and new certificates. With the same
	 * entries it is the same file, byte for byte.
	 *
	 * @param passwords asked for the password that opened it, where it has one
	 */
	public Made write(List<StoreEntry> newEntries, Passwords passwords) {
		if (newEntries.equals(entries)) {
			return new Made.Content(content);
		}
		Set<Integer> places = new HashSet<>();
		for (StoreEntry entry : newEntries) {
			boolean own = entry.place().isPresent() && entry.place().getAsInt() < entries.size() && places.add(entry.place().getAsInt());
			boolean addable = entry.isNew() && entry.kind() == EntryKind.CERTIFICATE && entry.certificate().isPresent();
			if (!own && !addable) {
				return WriteProblems.refused("entry-foreign", entry.text());
			}
		}
		return format.write(newEntries, source, passwords);
	}
}
