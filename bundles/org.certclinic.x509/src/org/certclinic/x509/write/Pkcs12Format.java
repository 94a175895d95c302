package org.certclinic.x509.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.MacScheme;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.ReadProblems;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.pbe.Values;
import org.certclinic.x509.store.Pkcs12Opening;
import org.certclinic.x509.store.Pkcs12Outline;

/**
 * PKCS#12. A part whose bags do not change is kept as it is encrypted; another one is encrypted anew in the way nearest to the old one, with
 * its bags as they stand. The seal is made anew as it was made.
 */
final class Pkcs12Format implements StoreFormat {
	private static final ReadProblems PROBLEMS = ReadProblems.of("pkcs12");

	private final DerNode root;

	Pkcs12Format(Octets content) {
		this.root = DerNode.of(content);
	}

	@Override
	public Listing list(Source source, Passwords passwords) {
		if (root.isDamaged()) {
			return new Listing(List.of(), PROBLEMS.damageOf(root));
		}
		Pkcs12Outline outline = Pkcs12Outline.of(root);
		var opening = new Pkcs12Opening(outline);
		PasswordSearch search = opening.search(source, passwords);
		List<StoreEntry> entries = new ArrayList<>();
		try (var parts = new Pkcs12Parts(outline, opening, search.spelling())) {
			for (Pkcs12Part part : parts.all()) {
				if (part.isClosed()) {
					Source member = source.member(String.valueOf(entries.size() + 1));
					entries.add(StoreEntry.kept(entries.size(), EntryKind.ENCRYPTED, Optional.empty(), member, Optional.of(WriteProblems.of("part-closed"))));
					continue;
				}
				for (Pkcs12Bag bag : part.bags()) {
					entries.add(bag.entry(entries.size(), source, opening, search.spelling()));
				}
			}
			return new Listing(entries, problem(outline, search));
		} finally {
			search.wipe();
		}
	}

	private static Optional<Problem> problem(Pkcs12Outline outline, PasswordSearch search) {
		if (outline.signed()) {
			return Optional.of(WriteProblems.of("signed-store"));
		}
		return outline.damaged() ? Optional.of(WriteProblems.of("damaged-store"))
				: PROBLEMS.of(search, outline.mac().map(MacScheme::text).orElse("PKCS#12"));
	}

	@Override
	public Made write(List<StoreEntry> entries, Source source, Passwords passwords) {
		if (root.isDamaged()) {
			return WriteProblems.refused("damaged-store");
		}
		Pkcs12Outline outline = Pkcs12Outline.of(root);
		var opening = new Pkcs12Opening(outline);
		PasswordSearch search = opening.search(source, passwords);
		try (var parts = new Pkcs12Parts(outline, opening, search.spelling())) {
			Optional<Problem> problem = search.isFound() && !outline.signed() && !outline.damaged() ? Optional.empty() : problem(outline, search);
			return problem.map(Made::refused).orElseGet(() -> sealed(outline, opening, new Pkcs12Edit(parts.all()).safe(entries, search.spelling().get()),
					search.spelling().get()));
		} finally {
			search.wipe();
		}
	}

	/** The whole file around the new content. */
	private Made sealed(Pkcs12Outline outline, Pkcs12Opening opening, byte[] safe, Spelling password) {
		List<DerNode> children = root.children();
		Optional<DerNode> macData = children.size() > 2 ? Optional.of(children.get(2)) : Optional.empty();
		Optional<Octets> seal = outline.mac().flatMap(mac -> mac.reseal(outline.sealed(), Octets.of(safe), password, opening.budget()));
		if (macData.isPresent() && seal.isEmpty()) {
			return Made.refused(PROBLEMS.problem("altered", -1, outline.mac().map(MacScheme::text).orElse("-")));
		}
		byte[] version = children.getFirst().encoded().toArray();
		byte[] type = children.get(1).children().getFirst().encoded().toArray();
		byte[] content = DerWriter.sequence(type, DerWriter.context(0, DerWriter.octetString(safe)));
		byte[] newMac = macData.flatMap(mac -> seal.map(made -> resealed(mac, made))).orElse(new byte[0]);
		return Rest.kept(DerWriter.sequence(version, content, newMac), root.data(), root.end());
	}

	/** {@code MacData} with another digest in its {@code DigestInfo}. */
	private static byte[] resealed(DerNode macData, Octets seal) {
		List<DerNode> parts = macData.children();
		List<DerNode> digest = Values.children(parts.getFirst(), Tag.SEQUENCE, Tag.OCTET_STRING).orElseThrow();
		List<byte[]> all = new ArrayList<>();
		all.add(DerWriter.sequence(digest.getFirst().encoded().toArray(), DerWriter.octetString(seal.toArray())));
		parts.stream().skip(1).forEach(part -> all.add(part.encoded().toArray()));
		return DerWriter.sequence(all.toArray(byte[][]::new));
	}
}
