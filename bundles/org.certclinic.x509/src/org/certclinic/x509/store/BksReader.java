package org.certclinic.x509.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.key.EncryptedKeyReader;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.BulkCipher;
import org.certclinic.x509.pbe.Fields;
import org.certclinic.x509.pbe.Hash;
import org.certclinic.x509.pbe.Kdf;
import org.certclinic.x509.pbe.MacScheme;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;

/** BouncyCastle's BKS, versions 1 and 2, as on old Android; and UBER, which begins alike but is encrypted as a whole. */
final class BksReader {
	private static final ReadProblems PROBLEMS = ReadProblems.of("bks");
	private static final int SALT_BYTES = 20;
	private static final int HEADER_BYTES = 4 + 4 + SALT_BYTES + 4;
	private static final int SEAL_BYTES = 20;
	private static final int MAX_ENTRIES = 100_000;
	private static final int END = 0;
	private static final int CERTIFICATE = 1;
	private static final int KEY = 2;
	private static final int SECRET = 3;
	private static final int SEALED = 4;
	private static final String KEY_PROTECTION = "pbeWithSHA1And3-KeyTripleDES-CBC";

	private final Source source;
	private final Passwords passwords;
	private final Contents contents;
	private final Budget budget = new Budget();

	BksReader(Source source, Passwords passwords) {
		this.source = source;
		this.passwords = passwords;
		this.contents = new Contents(source);
	}

	/** Version, salt of 20 bytes and a count that a program would choose. */
	static Optional<ObjectKind> kindOf(Octets content) {
		var fields = new Fields(content, 0);
		long version = fields.number(4);
		boolean salt = fields.string().size() == SALT_BYTES;
		long count = fields.number(4);
		return (version == 1 || version == 2) && salt && count > 0 && count < 1 << 24 && !fields.isCut() ? Optional.of(ObjectKind.BKS)
				: Optional.empty();
	}

	/** @param kind  as the store numbers them */
	private record Entry(int kind, String alias, List<Octets> chain, Octets data) {
	}

	List<Inspected> read(Octets content) {
		var fields = new Fields(content, HEADER_BYTES);
		if (isUber(content)) {
			contents.add(EntryKind.ENCRYPTED, Optional.empty(), Optional.of("PBEWithSHAAndTwofish-CBC"));
			contents.tell(PROBLEMS.problem("uber", -1));
			return contents.inspected(ObjectKind.BKS, false, Optional.of("UBER, SHA-1"));
		}
		List<Entry> entries = new ArrayList<>();
		int kind = (int) fields.number(1);
		while (kind != END && kind <= SEALED && !fields.isCut() && entries.size() < MAX_ENTRIES) {
			entries.add(entry(kind, fields));
			kind = (int) fields.number(1);
		}
		boolean whole = kind == END && !fields.isCut() && fields.left() >= SEAL_BYTES;
		if (!whole) {
			contents.tell(kind > SEALED ? PROBLEMS.problem("damaged", fields.position() - 1) : PROBLEMS.cutOff(content.size()));
		}
		addAll(entries, content, fields.position(), whole);
		if (whole && entries.isEmpty()) {
			contents.tell(PROBLEMS.problem("empty", -1));
		}
		long version = content.at(3);
		long count = new Fields(content, HEADER_BYTES - 4).number(4);
		boolean open = whole && contents.isOpen() && entries.stream().noneMatch(entry -> entry.kind() == SECRET);
		return contents.inspected(ObjectKind.BKS, open, Optional.of("BKS " + version + ", HMAC-SHA-1, " + count + " iterations"));
	}

	/** BKS goes on with a kind and an alias in letters; UBER with random bytes in blocks of 16. */
	private static boolean isUber(Octets content) {
		var fields = new Fields(content, HEADER_BYTES);
		long kind = fields.number(1);
		boolean named = kind == END ? content.size() <= HEADER_BYTES + 1 + SEAL_BYTES : kind <= SEALED && isName(fields.utf());
		return !named && content.at(3) == 1 && content.size() > HEADER_BYTES;
	}

	private static boolean isName(String alias) {
		return alias.chars().noneMatch(c -> c < ' ' || c == 0xfffd);
	}

	private static Entry entry(int kind, Fields fields) {
		String alias = fields.utf();
		fields.number(8); // when it was made
		long length = fields.number(4);
		List<Octets> chain = new ArrayList<>();
		for (long i = 0; i < length && i < MAX_ENTRIES && !fields.isCut(); i++) {
			fields.utf(); // its type
			chain.add(fields.string());
		}
		if (kind == CERTIFICATE) {
			fields.utf(); // its type
		}
		return new Entry(kind, alias, chain, kind == KEY ? key(fields) : fields.string());
	}

	/** A key that lies open: private, public or secret; format, algorithm, bytes. */
	private static Octets key(Fields fields) {
		long type = fields.number(1);
		String format = fields.utf();
		fields.utf(); // its algorithm
		Octets encoded = fields.string();
		return type == 0 && format.startsWith("PKCS") ? encoded : Octets.EMPTY;
	}

	private void addAll(List<Entry> entries, Octets content, int end, boolean whole) {
		boolean sealed = entries.stream().anyMatch(entry -> entry.kind() == SEALED);
		PasswordSearch search = whole ? search(content, end) : new PasswordSearch(State.NEEDED, Optional.empty());
		entries.forEach(entry -> add(entry, search.spelling()));
		if (whole && (sealed || search.state() != State.NEEDED)) {
			contents.tell(PROBLEMS.of(search, "HMAC-SHA-1"));
			if (search.isFound() && !contents.isOpen()) {
				contents.tell(PROBLEMS.problem(budget.isSpent() ? "iterations" : "entry-password", -1, KEY_PROTECTION));
			}
		}
		search.wipe();
	}

	/** Version 1 seals with a key of two bytes, because it took bytes for bits. */
	private PasswordSearch search(Octets content, int end) {
		Octets salt = content.slice(8, 8 + SALT_BYTES);
		long count = new Fields(content, 8 + SALT_BYTES).number(4);
		Octets seal = content.slice(end, end + SEAL_BYTES);
		int keyBytes = content.at(3) == 1 ? 2 : SEAL_BYTES;
		return PasswordSearch.of(source, passwords, password -> MacScheme
				.seal(Hash.SHA1, password, salt, count, keyBytes, content.slice(HEADER_BYTES, end), budget).filter(seal::equals).isPresent(), budget);
	}

	private void add(Entry entry, Optional<Spelling> password) {
		Optional<String> name = Optional.of(entry.alias());
		Source place = contents.next(name);
		switch (entry.kind()) {
			case CERTIFICATE -> contents.addCertificate(DerNode.of(entry.data()), name);
			case KEY -> addOpenKey(entry.data(), place, name);
			case SECRET -> contents.add(EntryKind.SECRET_KEY, name, Optional.empty());
			default -> addSealed(entry.data(), place, name, password);
		}
		entry.chain().forEach(certificate -> contents.addCertificate(DerNode.of(certificate), name));
	}

	private void addOpenKey(Octets key, Source place, Optional<String> name) {
		if (key.isEmpty()) {
			contents.add(EntryKind.SECRET_KEY, name, Optional.empty());
		} else {
			contents.addKey(EncryptedKeyReader.opened(key.toArray(), place, Optional.empty()), name, Optional.empty());
		}
	}

	private void addSealed(Octets data, Source place, Optional<String> name, Optional<Spelling> password) {
		var fields = new Fields(data, 0);
		Octets salt = fields.string();
		long count = fields.number(4);
		Octets encrypted = fields.octets(fields.left());
		Optional<String> protection = Optional.of(KEY_PROTECTION + ", " + count + " iterations");
		Optional<byte[]> plain = password.flatMap(known -> decrypt(known.bmp(), salt.toArray(), count, encrypted));
		if (plain.isEmpty()) {
			contents.addClosedKey(EncryptedKeyReader.closed(place, protection.get()), name, Optional.empty());
			return;
		}
		Octets key = key(new Fields(Octets.of(plain.get()), 0));
		if (key.isEmpty()) {
			contents.add(EntryKind.SECRET_KEY, name, protection);
		} else {
			contents.addKey(EncryptedKeyReader.opened(key.toArray(), place, protection), name, Optional.empty());
		}
		Arrays.fill(plain.get(), (byte) 0);
	}

	private Optional<byte[]> decrypt(byte[] password, byte[] salt, long count, Octets data) {
		Optional<byte[]> key = Kdf.pkcs12(Hash.SHA1, Kdf.KEY, password, salt, count, 24, budget);
		Optional<byte[]> iv = Kdf.pkcs12(Hash.SHA1, Kdf.IV, password, salt, count, 8, budget);
		Optional<byte[]> plain = key.isEmpty() || iv.isEmpty() ? Optional.empty()
				: BulkCipher.DES_EDE3_CBC.decrypt(key.get(), iv.get(), data.toArray());
		key.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
		return plain.filter(bytes -> bytes.length > 0 && bytes[0] >= 0 && bytes[0] <= 2);
	}
}
