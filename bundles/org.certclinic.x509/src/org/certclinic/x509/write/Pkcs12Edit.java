package org.certclinic.x509.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.pbe.Spelling;

/** Puts entries into the parts of a PKCS#12 file: each back where it was, new certificates where the others are. */
final class Pkcs12Edit {
	private static final int WHOLE = -1;
	private static final int ADDED = -2;

	private final List<Pkcs12Part> parts;
	private final List<Place> places = new ArrayList<>();
	private final OptionalInt certificates;

	/** @param bag which of the part's; {@link #WHOLE} for a part that is kept as it is */
	private record Place(int part, int bag) {
	}

	Pkcs12Edit(List<Pkcs12Part> parts) {
		this.parts = parts;
		for (int i = 0; i < parts.size(); i++) {
			int bags = parts.get(i).isClosed() ? 0 : parts.get(i).bags().size();
			if (bags == 0) {
				places.add(new Place(i, WHOLE));
			}
			for (int j = 0; j < bags; j++) {
				places.add(new Place(i, j));
			}
		}
		this.certificates = IntStream.range(0, parts.size()).filter(i -> !parts.get(i).isClosed())
				.filter(i -> parts.get(i).bags().stream().anyMatch(bag -> bag.certificate().isPresent())).findFirst();
	}

	/** The {@code AuthenticatedSafe}, for the caller to put into the file. */
	byte[] safe(List<StoreEntry> entries, Spelling password) {
		List<byte[]> written = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			part(i, entries, password).ifPresent(written::add);
		}
		if (certificates.isEmpty() && entries.stream().anyMatch(StoreEntry::isNew)) {
			byte[][] bags = entries.stream().filter(StoreEntry::isNew).map(entry -> added(entry, entries)).toArray(byte[][]::new);
			written.add(SafeBags.encrypted(Protection.MODERN.writer(), password, bags));
		}
		return DerWriter.sequence(written.toArray(byte[][]::new));
	}

	/** None where nothing is left in it. */
	private Optional<byte[]> part(int number, List<StoreEntry> entries, Spelling password) {
		Pkcs12Part part = parts.get(number);
		boolean adds = certificates.isPresent() && certificates.getAsInt() == number;
		List<StoreEntry> here = entries.stream().filter(entry -> entry.isNew() ? adds : place(entry).part() == number).toList();
		List<Integer> kept = here.stream().map(entry -> entry.isNew() ? ADDED : place(entry).bag()).toList();
		boolean whole = kept.equals(List.of(WHOLE)) || kept.equals(IntStream.range(0, part.bags().size()).boxed().toList());
		if (whole) {
			return Optional.of(part.encoded());
		}
		if (here.isEmpty()) {
			return Optional.empty();
		}
		List<byte[]> bags = new ArrayList<>();
		for (StoreEntry entry : here) {
			bags.add(entry.isNew() ? added(entry, entries) : part.bags().get(place(entry).bag()).node().encoded().toArray());
		}
		byte[] encoded = part.with(bags, password);
		bags.forEach(bag -> Arrays.fill(bag, (byte) 0));
		return Optional.of(encoded);
	}

	private Place place(StoreEntry entry) {
		return places.get(entry.place().getAsInt());
	}

	/**
	 * A new certificate; with the id of the key that is its own, so that programs find the two together. In a store without keys it is one
	 * to trust, and has the mark and the name without which Java does not see it.
	 */
	private byte[] added(StoreEntry entry, List<StoreEntry> entries) {
		CertificateEvidence certificate = entry.certificate().orElseThrow();
		List<byte[]> attributes = new ArrayList<>();
		Optional<StoreEntry> key = entries.stream().filter(other -> other.kind() == EntryKind.PRIVATE_KEY && isOf(other, certificate)).findFirst();
		Optional<Pkcs12Bag> bag = key.map(found -> parts.get(place(found).part()).bags().get(place(found).bag()));
		boolean trusted = entries.stream().noneMatch(other -> other.kind() == EntryKind.PRIVATE_KEY);
		entry.name().or(() -> bag.flatMap(Pkcs12Bag::name)).or(() -> Optional.of(certificate.label()).filter(_ -> trusted)).ifPresent(name -> attributes.add(SafeBags.friendlyName(name)));
		bag.flatMap(Pkcs12Bag::localKeyId).ifPresent(id -> attributes.add(SafeBags.localKeyId(id.toArray())));
		if (trusted) {
			attributes.add(SafeBags.trusted());
		}
		return SafeBags.certificate(certificate.encoded(), attributes.toArray(byte[][]::new));
	}

	private static boolean isOf(StoreEntry key, CertificateEvidence certificate) {
		Optional<PublicKeyInfo> own = key.content().evidence().filter(KeyEvidence.class::isInstance).map(KeyEvidence.class::cast)
				.flatMap(KeyEvidence::publicKey);
		return own.isPresent() && certificate.key().filter(own.get()::isSameKey).isPresent();
	}
}
