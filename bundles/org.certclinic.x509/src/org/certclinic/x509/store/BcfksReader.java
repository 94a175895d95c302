package org.certclinic.x509.store;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.key.EncryptedKeyReader;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.MacScheme;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.pbe.Values;

/** BouncyCastle's BCFKS. All is encrypted; the password is checked here, by the seal, before BouncyCastle opens the rest. */
final class BcfksReader {
	private static final ReadProblems PROBLEMS = ReadProblems.of("bcfks");

	private static final String PBES2 = "1.2.840.113549.1.5.13";
	private static final String PROTECTION = "PBES2";

	private final Source source;
	private final Passwords passwords;
	private final Contents contents;
	private final Budget budget = new Budget();

	BcfksReader(Source source, Passwords passwords) {
		this.source = source;
		this.passwords = passwords;
		this.contents = new Contents(source);
	}

	/** {@code ObjectStore}: encrypted data, then the seal, which may be cut off. */
	static boolean isBcfks(DerNode node) {
		List<DerNode> parts = node.is(Tag.SEQUENCE) ? node.stream().limit(3).toList() : List.of();
		boolean encrypted = !parts.isEmpty() && parts.getFirst().is(Tag.SEQUENCE)
				&& parts.getFirst().stream().findFirst().filter(scheme -> Values.algorithm(scheme).equals(PBES2)).isPresent();
		return encrypted && (node.isDamaged() || parts.size() == 2
				&& Values.children(parts.get(1), Tag.SEQUENCE, Tag.SEQUENCE, Tag.OCTET_STRING).isPresent());
	}

	List<Inspected> read(Octets content) {
		DerNode root = DerNode.of(content);
		List<DerNode> parts = root.children();
		PbeScheme scheme = PbeScheme.of(parts.getFirst().children().getFirst());
		Optional<MacScheme> mac = parts.size() > 1 ? MacScheme.ofBcfks(parts.get(1)) : Optional.empty();
		contents.tell(PROBLEMS.damageOf(root));
		PasswordSearch search = root.isDamaged() || mac.filter(MacScheme::isSupported).isEmpty() ? new PasswordSearch(State.NEEDED, Optional.empty())
				: PasswordSearch.of(source, passwords, password -> mac.get().fits(parts.getFirst().encoded(), password, budget), budget);
		boolean opened = search.spelling().filter(password -> addAll(content, password)).isPresent();
		if (!opened) {
			contents.add(EntryKind.ENCRYPTED, Optional.empty(), Optional.of(scheme.text()));
		}
		if (!root.isDamaged()) {
			contents.tell(PROBLEMS.of(search, scheme.text()));
			if (search.isFound() && !opened) {
				contents.tell(PROBLEMS.problem("damaged", 0));
			}
			if (contents.isEmpty()) {
				contents.tell(PROBLEMS.problem("empty", -1));
			}
		}
		search.wipe();
		return contents.inspected(ObjectKind.BCFKS, opened && contents.isOpen(), mac.map(MacScheme::text));
	}

	private boolean addAll(Octets content, Spelling password) {
		try {
			KeyStore store = BcfksOpener.open(content, password.chars());
			for (String alias : Collections.list(store.aliases())) {
				add(store, alias, password);
			}
			return true;
		} catch (GeneralSecurityException | IOException | RuntimeException _) {
			return false; // told as damage: the seal was right
		}
	}

	private void add(KeyStore store, String alias, Spelling password) throws GeneralSecurityException {
		Optional<String> name = Optional.of(alias);
		if (store.isKeyEntry(alias)) {
			addKey(key(store, alias, password), name);
		}
		Certificate[] chain = store.getCertificateChain(alias);
		if (chain == null && store.getCertificate(alias) != null) {
			chain = new Certificate[] { store.getCertificate(alias) };
		}
		for (Certificate certificate : chain == null ? new Certificate[0] : chain) {
			contents.addCertificate(DerNode.of(Octets.of(certificate.getEncoded())), name);
		}
	}

	private void addKey(Optional<Key> key, Optional<String> name) {
		Source place = contents.next(name);
		if (key.isPresent() && !(key.get() instanceof PrivateKey)) {
			contents.add(EntryKind.SECRET_KEY, name, Optional.empty());
			return;
		}
		Optional<byte[]> plain = key.map(Key::getEncoded);
		if (plain.isPresent()) {
			contents.addKey(EncryptedKeyReader.opened(plain.get(), place, Optional.of(PROTECTION)), name, Optional.empty());
		} else {
			contents.addClosedKey(EncryptedKeyReader.closed(place, PROTECTION), name, Optional.empty());
			contents.tell(PROBLEMS.problem("entry-password", -1, name.orElse("")));
		}
	}

	/** None where it has a password of its own. */
	private static Optional<Key> key(KeyStore store, String alias, Spelling password) {
		try {
			return Optional.ofNullable(store.getKey(alias, password.chars()));
		} catch (GeneralSecurityException | RuntimeException _) {
			return Optional.empty(); // told by who asks
		}
	}
}
