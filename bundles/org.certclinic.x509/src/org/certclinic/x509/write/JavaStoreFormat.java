package org.certclinic.x509.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.key.EncryptedKeyReader;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.store.JavaKeyProtection;
import org.certclinic.x509.store.JavaStoreEntries;
import org.certclinic.x509.store.JavaStoreEntries.Entry;
import org.certclinic.x509.store.JavaStoreSeal;

/** Java's own key stores: entries stay as they stand; that of a key is written anew where its chain changes. */
final class JavaStoreFormat implements StoreFormat {
	private final ObjectKind kind;
	private final JavaStoreEntries store;
	private final List<Place> places;

	/**
	 * What one entry of the document is in the file.
	 *
	 * @param certificate which of the entry's; -1 for the key
	 */
	private record Place(Entry entry, int certificate) {
	}

	JavaStoreFormat(ObjectKind kind, Octets content) {
		this.kind = kind;
		this.store = JavaStoreEntries.of(content);
		this.places = places(store.all());
	}

	private static List<Place> places(List<Entry> entries) {
		List<Place> places = new ArrayList<>();
		for (Entry entry : entries) {
			if (entry.key().isPresent() || entry.secret() || entry.certificates().isEmpty()) {
				places.add(new Place(entry, -1));
			}
			for (int i = 0; i < entry.certificates().size(); i++) {
				places.add(new Place(entry, i));
			}
		}
		return places;
	}

	@Override
	public Listing list(Source source, Passwords passwords) {
		var budget = new Budget();
		PasswordSearch search = store.search(source, passwords, budget);
		List<StoreEntry> entries = new ArrayList<>();
		for (Place place : places) {
			entries.add(entry(place, entries.size(), source, search.spelling(), budget));
		}
		Optional<Problem> problem = store.isWhole() ? problem(search) : Optional.of(WriteProblems.of("damaged-store"));
		search.wipe();
		return new Listing(entries, problem);
	}

	private Optional<Problem> problem(PasswordSearch search) {
		return ReadProblems.of(kind.text()).of(search, kind.name());
	}

	private static StoreEntry entry(Place place, int number, Source source, Optional<Spelling> password, Budget budget) {
		Entry entry = place.entry();
		Source member = source.member(entry.alias());
		Optional<String> name = Optional.of(entry.alias());
		if (place.certificate() >= 0) {
			Inspected found = new CertificateDecoder().decode(DerNode.of(entry.certificates().get(place.certificate())), member);
			return new StoreEntry(OptionalInt.of(number), EntryKind.CERTIFICATE, name, found);
		}
		if (entry.key().isEmpty()) {
			return StoreEntry.kept(number, entry.secret() ? EntryKind.SECRET_KEY : EntryKind.OTHER, name, member, Optional.empty());
		}
		JavaKeyProtection protection = JavaKeyProtection.of(DerNode.of(entry.key().get()));
		KeyEvidence key = password.flatMap(known -> protection.decrypt(known, budget))
				.map(plain -> EncryptedKeyReader.opened(plain, member, Optional.of(protection.text())))
				.orElseGet(() -> EncryptedKeyReader.closed(member, protection.text()));
		return new StoreEntry(OptionalInt.of(number), EntryKind.PRIVATE_KEY, name, Inspected.of(ObjectKind.KEY, key));
	}

	@Override
	public Made write(List<StoreEntry> entries, Source source, Passwords passwords) {
		if (!store.isWhole()) {
			return WriteProblems.refused("damaged-store");
		}
		PasswordSearch search = store.search(source, passwords, new Budget());
		try {
			return search.isFound() ? written(entries, search.spelling().get()) : Made.refused(problem(search).orElseThrow());
		} finally {
			search.wipe();
		}
	}

	private Made written(List<StoreEntry> entries, Spelling password) {
		List<byte[]> blocks = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		store.all().forEach(entry -> taken.add(entry.alias().toLowerCase(Locale.ROOT)));
		for (int i = 0; i < entries.size();) {
			StoreEntry entry = entries.get(i);
			int next = i + 1;
			if (entry.kind() == EntryKind.PRIVATE_KEY) {
				while (next < entries.size() && isOfChain(entries.get(next), entry)) {
					next++;
				}
				List<Octets> chain = entries.subList(i + 1, next).stream().map(this::encoded).toList();
				if (chain.isEmpty()) {
					return WriteProblems.refused("key-without-certificate", entry.text());
				}
				blocks.add(key(places.get(entry.place().getAsInt()).entry(), chain));
			} else {
				blocks.add(single(entry, taken));
			}
			i = next;
		}
		byte[] file = JksWriter.file(magic(), (int) store.version(), blocks, password);
		return Rest.kept(file, store.content(), store.end() + JavaStoreSeal.BYTES);
	}

	private static boolean isOfChain(StoreEntry entry, StoreEntry key) {
		return entry.kind() == EntryKind.CERTIFICATE && (entry.name().isEmpty() || entry.name().equals(key.name()));
	}

	/** A certificate as the file has it, readable or not, or a new one. */
	private Octets encoded(StoreEntry entry) {
		return entry.place().isPresent() ? certificate(places.get(entry.place().getAsInt())) : entry.certificate().orElseThrow().encoded();
	}

	private static Octets certificate(Place place) {
		return place.entry().certificates().get(place.certificate());
	}

	private byte[] key(Entry old, List<Octets> chain) {
		return old.certificates().equals(chain) ? old.encoded().toArray() : JksWriter.keyEntry(old, chain, (int) store.version());
	}

	/** A trusted certificate, or what is merely kept. */
	private byte[] single(StoreEntry entry, Set<String> taken) {
		Optional<Entry> old = entry.place().isPresent() ? Optional.of(places.get(entry.place().getAsInt()).entry()) : Optional.empty();
		if (old.isPresent() && old.get().key().isEmpty()) {
			return old.get().encoded().toArray();
		}
		String label = entry.certificate().map(CertificateEvidence::label).orElse("");
		String wanted = EntryNames.alias(old.isPresent() ? label : entry.name().orElse(label));
		String alias = EntryNames.distinct(List.of(wanted), taken, name -> name).getFirst();
		taken.add(alias);
		return JksWriter.certificateEntry(alias, System.currentTimeMillis(), encoded(entry), (int) store.version());
	}

	private int magic() {
		return (int) Long.parseLong(store.content().slice(0, 4).hex(), 16);
	}
}
