package org.certclinic.x509.store;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.key.EncryptedKeyReader;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.Fields;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;

/** Java's own key stores. Names and certificates lie open in them; the password seals the whole and encrypts the keys. */
final class JavaStoreReader {
	private static final long JKS_MAGIC = 0xfeedfeedL;
	private static final long JCEKS_MAGIC = 0xcecececeL;
	private static final int MAX_ENTRIES = 100_000;

	private final ObjectKind kind;
	private final Source source;
	private final Passwords passwords;
	private final Contents contents;
	private final ReadProblems problems;
	private final Budget budget = new Budget();

	JavaStoreReader(ObjectKind kind, Source source, Passwords passwords) {
		this.kind = kind;
		this.source = source;
		this.passwords = passwords;
		this.contents = new Contents(source);
		this.problems = ReadProblems.of(kind.text());
	}

	static Optional<ObjectKind> kindOf(Octets content) {
		long magic = new Fields(content, 0).number(4);
		return magic == JKS_MAGIC ? Optional.of(ObjectKind.JKS) : magic == JCEKS_MAGIC ? Optional.of(ObjectKind.JCEKS) : Optional.empty();
	}

	/** A private key or trusted certificate by its alias, as it stands. */
	private record Entry(String alias, Optional<Octets> key, boolean secret, List<Octets> certificates) {
	}

	List<Inspected> read(Octets content) {
		var fields = new Fields(content, 4);
		long version = fields.number(4);
		long count = fields.number(4);
		List<Entry> entries = new ArrayList<>();
		boolean sound = true;
		while (sound && entries.size() < Math.min(count, MAX_ENTRIES) && !fields.isCut()) {
			Optional<Entry> entry = entry(fields, version);
			entry.ifPresent(entries::add);
			sound = entry.isPresent();
		}
		boolean whole = sound && !fields.isCut() && fields.left() >= JavaStoreSeal.BYTES;
		if (!whole) {
			contents.tell(sound || fields.isCut() ? problems.cutOff(content.size()) : problems.problem("damaged", fields.position()));
		}
		boolean keys = entries.stream().anyMatch(entry -> entry.key().isPresent() || entry.secret());
		PasswordSearch search = whole ? search(content.slice(0, fields.position() + JavaStoreSeal.BYTES)) : new PasswordSearch(State.NEEDED, Optional.empty());
		entries.forEach(entry -> add(entry, search.spelling()));
		if (whole && (keys || search.state() != State.NEEDED)) {
			contents.tell(problems.of(search, kind.name()));
		}
		search.wipe();
		if (whole && entries.isEmpty()) {
			contents.tell(problems.problem("empty", -1));
		}
		boolean open = whole && contents.isOpen() && (search.isFound() || entries.stream().noneMatch(Entry::secret));
		return contents.inspected(kind, open, Optional.of("SHA-1"));
	}

	/** One entry; none where no sense can be made of it. */
	private static Optional<Entry> entry(Fields fields, long version) {
		long tag = fields.number(4);
		String alias = tag >= 1 && tag <= 3 ? fields.utf() : "";
		fields.number(8); // when it was made
		List<Octets> certificates = new ArrayList<>();
		if (tag == 1) {
			Octets key = fields.string();
			long chain = fields.number(4);
			for (long i = 0; i < chain && !fields.isCut() && i < MAX_ENTRIES; i++) {
				certificate(fields, version).ifPresent(certificates::add);
			}
			return Optional.of(new Entry(alias, Optional.of(key), false, certificates));
		}
		if (tag == 2) {
			certificate(fields, version).ifPresent(certificates::add);
			return Optional.of(new Entry(alias, Optional.empty(), false, certificates));
		}
		return tag == 3 && SerializedObject.skip(fields) ? Optional.of(new Entry(alias, Optional.empty(), true, certificates)) : Optional.empty();
	}

	private static Optional<Octets> certificate(Fields fields, long version) {
		if (version != 1) {
			fields.utf(); // its type
		}
		return Optional.of(fields.string()).filter(bytes -> !bytes.isEmpty());
	}

	private void add(Entry entry, Optional<Spelling> password) {
		Optional<String> name = Optional.of(entry.alias());
		entry.key().ifPresent(key -> addKey(JavaKeyProtection.of(DerNode.of(key)), name, password));
		if (entry.secret()) {
			contents.add(EntryKind.SECRET_KEY, name, Optional.of("SealedObject"));
		}
		entry.certificates().forEach(certificate -> contents.addCertificate(DerNode.of(certificate), name));
	}

	private void addKey(JavaKeyProtection protection, Optional<String> name, Optional<Spelling> password) {
		Source place = contents.next(name);
		Optional<byte[]> plain = password.flatMap(known -> protection.decrypt(known, budget));
		if (plain.isPresent()) {
			contents.addKey(EncryptedKeyReader.opened(plain.get(), place, Optional.of(protection.text())), name, Optional.empty());
			return;
		}
		contents.addClosedKey(EncryptedKeyReader.closed(place, protection.text()), name, Optional.empty());
		if (password.isPresent()) {
			contents.tell(keyProblem(protection));
		}
	}

	private Problem keyProblem(JavaKeyProtection protection) {
		return problems.problem(!protection.isSupported() ? "algorithm-unsupported" : budget.isSpent() ? "iterations" : "entry-password", -1,
				protection.text());
	}

	private PasswordSearch search(Octets content) {
		byte[] sealed = content.slice(0, content.size() - JavaStoreSeal.BYTES).toArray();
		byte[] seal = content.slice(content.size() - JavaStoreSeal.BYTES, content.size()).toArray();
		return PasswordSearch.of(source, passwords, password -> MessageDigest.isEqual(JavaStoreSeal.of(sealed, password), seal), budget);
	}
}
