package org.certclinic.x509.store;

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
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.MacScheme;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;

/** PKCS#12: {@code .pfx}, {@code .p12}. RFC 7292. What can be said without the password is said. */
final class Pkcs12Reader {
	private static final ReadProblems PROBLEMS = ReadProblems.of("pkcs12");

	private final Source source;
	private final Passwords passwords;
	private final Contents contents;

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
		var opening = new Pkcs12Opening(outline);
		if (whole && outline.damaged()) {
			contents.tell(PROBLEMS.problem("damaged", root.stream().skip(1).findFirst().map(DerNode::offset).orElse(0)));
		}
		PasswordSearch search = whole ? opening.search(source, passwords) : new PasswordSearch(State.NEEDED, Optional.empty());
		boolean decrypted = addParts(outline, opening, search.spelling());
		if (whole) {
			tell(outline, opening, search);
		}
		search.wipe();
		Optional<String> integrity = outline.signed() ? Optional.of("SignedData") : outline.mac().map(MacScheme::text);
		return contents.inspected(ObjectKind.PKCS12, whole && !outline.damaged() && decrypted && contents.isOpen(), integrity);
	}

	/** Whether all parts could be read. */
	private boolean addParts(Pkcs12Outline outline, Pkcs12Opening opening, Optional<Spelling> password) {
		var bags = new Pkcs12Bags(contents, (scheme, data) -> opening.decrypt(scheme, data, password));
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
				case Pkcs12Outline.Encrypted(var scheme, var data) -> addEncrypted(bags, scheme, opening.decrypt(scheme, data, password));
			};
		}
		return all;
	}

	private boolean addEncrypted(Pkcs12Bags bags, PbeScheme scheme, Optional<byte[]> plain) {
		if (plain.isEmpty()) {
			contents.add(EntryKind.ENCRYPTED, Optional.empty(), Optional.of(scheme.text()));
			return false;
		}
		bags.add(DerNode.of(Octets.of(plain.get())), Optional.of(scheme.text()));
		Arrays.fill(plain.get(), (byte) 0);
		return true;
	}

	private void tell(Pkcs12Outline outline, Pkcs12Opening opening, PasswordSearch search) {
		Optional<String> unsupported = opening.encrypted().filter(item -> !item.scheme().isSupported()).map(item -> item.scheme().text()).findFirst();
		Optional<String> unknownSeal = outline.mac().filter(mac -> !mac.isSupported()).map(MacScheme::text);
		String protection = opening.sample().map(item -> item.scheme().text()).or(() -> outline.mac().map(MacScheme::text)).orElse("");
		boolean plain = search.state() == State.NEEDED && opening.encrypted().findAny().isEmpty();
		if (unsupported.isPresent() && !search.isFound() || search.state() == State.FOUND) {
			contents.tell(unsupported.map(algorithm -> PROBLEMS.problem("algorithm-unsupported", -1, algorithm)));
		}
		if (!plain) {
			contents.tell(PROBLEMS.of(search, protection));
		}
		if (search.isFound()) {
			tellOpened(outline, opening.budget(), search, protection);
		}
		contents.tell(unknownSeal.map(algorithm -> PROBLEMS.problem("algorithm-unsupported", -1, algorithm)));
		if (contents.isEmpty()) {
			contents.tell(PROBLEMS.problem("empty", -1));
		}
	}

	/** What may still be wrong where there is a password. */
	private void tellOpened(Pkcs12Outline outline, Budget budget, PasswordSearch search, String protection) {
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
