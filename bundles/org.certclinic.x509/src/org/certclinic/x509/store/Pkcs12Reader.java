package org.certclinic.x509.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.MacScheme;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.store.Pkcs12Bags.Shrouded;

/** PKCS#12: {@code .pfx}, {@code .p12}. RFC 7292. What can be said without the password is said. */
final class Pkcs12Reader {
	private static final ReadProblems PROBLEMS = ReadProblems.of("pkcs12");

	private final Source source;
	private final Passwords passwords;
	private final Contents contents;
	private final Budget budget = new Budget();

	Pkcs12Reader(Source source, Passwords passwords) {
		this.source = source;
		this.passwords = passwords;
		this.contents = new Contents(source);
	}

	/** INTEGER, then a {@code ContentInfo}. */
	static boolean isPkcs12(DerNode node) {
		List<DerNode> first = node.stream().limit(2).toList();
		return node.is(Tag.SEQUENCE) && first.size() == 2 && first.get(0).is(Tag.INTEGER) && !Pkcs12Outline.contentType(first.get(1)).isEmpty();
	}

	List<Inspected> read(DerNode root) {
		Pkcs12Outline outline = Pkcs12Outline.of(root);
		contents.tell(PROBLEMS.damageOf(root));
		boolean whole = !root.isDamaged();
		if (whole && outline.damaged()) {
			contents.tell(PROBLEMS.problem("damaged", root.stream().skip(1).findFirst().map(DerNode::offset).orElse(0)));
		}
		PasswordSearch search = whole ? search(outline) : new PasswordSearch(State.NEEDED, Optional.empty());
		boolean decrypted = addParts(outline, search.spelling());
		if (whole) {
			tell(outline, search);
		}
		search.wipe();
		Optional<String> integrity = outline.signed() ? Optional.of("SignedData") : outline.mac().map(MacScheme::text);
		return contents.inspected(ObjectKind.PKCS12, whole && !outline.damaged() && decrypted && contents.isOpen(), integrity);
	}

	private PasswordSearch search(Pkcs12Outline outline) {
		Optional<Shrouded> sample = sample(outline);
		Optional<MacScheme> mac = outline.mac().filter(MacScheme::isSupported);
		if (mac.isEmpty() && sample.isEmpty()) {
			return new PasswordSearch(State.FOUND, Optional.of(Spelling.EMPTY));
		}
		Predicate<Spelling> opens = password -> sample.filter(item -> opens(item, password)).isPresent();
		if (mac.isEmpty()) {
			return PasswordSearch.of(source, passwords, opens, budget);
		}
		return PasswordSearch.of(source, passwords, password -> mac.get().fits(outline.sealed(), password, budget)
				|| password.kind() == Spelling.Kind.AS_GIVEN && opens.test(password), budget);
	}

	private boolean opens(Shrouded item, Spelling password) {
		Optional<byte[]> plain = item.scheme().decrypt(item.data(), password, budget);
		plain.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
		return plain.isPresent();
	}

	/** Something to try a password on. */
	private static Optional<Shrouded> sample(Pkcs12Outline outline) {
		return encrypted(outline).filter(item -> item.scheme().isSupported()).findFirst();
	}

	private static Stream<Shrouded> encrypted(Pkcs12Outline outline) {
		return outline.parts().stream().flatMap(part -> switch (part) {
			case Pkcs12Outline.Encrypted(var scheme, var data) -> Stream.of(new Shrouded(scheme, data));
			case Pkcs12Outline.Open(var safeContents) -> Pkcs12Bags.shrouded(safeContents);
			case Pkcs12Outline.Closed _ -> Stream.empty();
		});
	}

	/** Whether all parts could be read. */
	private boolean addParts(Pkcs12Outline outline, Optional<Spelling> password) {
		var bags = new Pkcs12Bags(contents, (scheme, data) -> decrypt(scheme, data, password));
		boolean all = true;
		for (Pkcs12Outline.Part part : outline.parts()) {
			all &= switch (part) {
				case Pkcs12Outline.Open(var safeContents) -> {
					bags.add(safeContents, Optional.empty());
					yield safeContents.is(Tag.SEQUENCE);
				}
				case Pkcs12Outline.Closed(var type) -> {
					contents.add(EntryKind.ENCRYPTED, Optional.empty(), Optional.of(type));
					yield false;
				}
				case Pkcs12Outline.Encrypted(var scheme, var data) -> addEncrypted(bags, scheme, data, password);
			};
		}
		return all;
	}

	private boolean addEncrypted(Pkcs12Bags bags, PbeScheme scheme, Octets data, Optional<Spelling> password) {
		Optional<byte[]> plain = decrypt(scheme, data, password);
		if (plain.isEmpty()) {
			contents.add(EntryKind.ENCRYPTED, Optional.empty(), Optional.of(scheme.text()));
			return false;
		}
		bags.add(DerNode.of(Octets.of(plain.get())), Optional.of(scheme.text()));
		Arrays.fill(plain.get(), (byte) 0);
		return true;
	}

	/** Programs that seal with no password may encrypt with the empty one, and the other way round. */
	private Optional<byte[]> decrypt(PbeScheme scheme, Octets data, Optional<Spelling> password) {
		Optional<byte[]> plain = password.flatMap(known -> scheme.decrypt(data, known, budget));
		boolean nothing = password.map(Spelling::kind).filter(kind -> kind == Spelling.Kind.EMPTY || kind == Spelling.Kind.NONE).isPresent();
		if (plain.isPresent() || !nothing) {
			return plain;
		}
		return scheme.decrypt(data, Spelling.NONE, budget).or(() -> scheme.decrypt(data, Spelling.EMPTY, budget));
	}

	private void tell(Pkcs12Outline outline, PasswordSearch search) {
		Optional<String> unsupported = encrypted(outline).filter(item -> !item.scheme().isSupported()).map(item -> item.scheme().text()).findFirst();
		Optional<String> unknownSeal = outline.mac().filter(mac -> !mac.isSupported()).map(MacScheme::text);
		String protection = sample(outline).map(item -> item.scheme().text()).or(() -> outline.mac().map(MacScheme::text)).orElse("");
		boolean plain = search.state() == State.NEEDED && encrypted(outline).findAny().isEmpty();
		if (unsupported.isPresent() && !search.isFound() || search.state() == State.FOUND) {
			contents.tell(unsupported.map(algorithm -> PROBLEMS.problem("algorithm-unsupported", -1, algorithm)));
		}
		if (!plain) {
			contents.tell(PROBLEMS.of(search, protection));
		}
		if (search.isFound()) {
			tellOpened(outline, search, protection);
		}
		contents.tell(unknownSeal.map(algorithm -> PROBLEMS.problem("algorithm-unsupported", -1, algorithm)));
		if (contents.isEmpty()) {
			contents.tell(PROBLEMS.problem("empty", -1));
		}
	}

	/** What may still be wrong where there is a password. */
	private void tellOpened(Pkcs12Outline outline, PasswordSearch search, String protection) {
		if (budget.isSpent()) {
			contents.tell(PROBLEMS.problem("iterations", -1, protection));
		}
		Optional<Spelling> password = search.spelling();
		Optional<MacScheme> altered = outline.mac().filter(MacScheme::isSupported)
				.filter(mac -> !mac.fits(outline.sealed(), password.get(), budget) && !budget.isSpent());
		altered.ifPresent(mac -> contents.tell(PROBLEMS.problem("altered", -1, mac.text())));
		if (!contents.isOpen()) {
			contents.tell(PROBLEMS.problem("entry-password", -1, protection));
		}
	}
}
