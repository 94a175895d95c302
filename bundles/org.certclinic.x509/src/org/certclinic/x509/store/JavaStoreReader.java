package org.certclinic.x509.store;

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
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.store.JavaStoreEntries.Entry;

/** Java's own key stores. Names and certificates lie open in them; the password seals the whole and encrypts the keys. */
final class JavaStoreReader {
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

	List<Inspected> read(Octets content) {
		JavaStoreEntries store = JavaStoreEntries.of(content);
		List<Entry> entries = store.all();
		boolean whole = store.isWhole();
		if (!whole) {
			contents.tell(store.sound() || store.cut() ? problems.cutOff(content.size()) : problems.problem("damaged", store.end()));
		}
		boolean keys = entries.stream().anyMatch(entry -> entry.key().isPresent() || entry.secret());
		PasswordSearch search = store.search(source, passwords, budget);
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
}
