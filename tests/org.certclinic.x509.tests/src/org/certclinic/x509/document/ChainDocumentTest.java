package org.certclinic.x509.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.IssuerCandidate;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.document.ChainFile.Format;
import org.certclinic.x509.document.ChainHeader.Key;
import org.junit.jupiter.api.Test;

final class ChainDocumentTest {
	private static final int EDITS = 1_000;

	private final Chains chains = new Chains();

	@Test
	void theFirstCertificateOfNoAuthorityIsJudged() {
		assertEquals(OptionalInt.of(2), document(chains.root, chains.authority, chains.leaf).leaf());
		assertEquals(OptionalInt.of(0), document(chains.root, chains.authority).leaf());
	}

	@Test
	void theChosenCertificateIsJudgedWhereverItStands() {
		ChainDocument document = document(chains.leaf, chains.authority);
		ChainHeader header = document.header().with(Key.LEAF, Optional.of(chains.authority.encoded().digest("SHA-256").hex()));

		assertEquals(OptionalInt.of(1), document.with(header).leaf());
		assertEquals(OptionalInt.of(0), document.with(header).move(Set.of(1), true).leaf());
		assertEquals(OptionalInt.of(0), document.with(header).remove(Set.of(1)).leaf());
	}

	@Test
	void membersMoveTogetherAndStopAtTheEdge() {
		ChainDocument document = document(chains.root, chains.authority, chains.leaf);

		assertEquals(List.of(chains.authority, chains.leaf, chains.root), document.move(Set.of(1, 2), true).certificates());
		assertEquals(document, document.move(Set.of(0, 1), true));
		assertEquals(List.of(chains.leaf, chains.root, chains.authority), document.move(Set.of(0, 1), false).certificates());
	}

	@Test
	void whatIsAddedBehindALineWithoutEndBeginsALine() {
		var read = new ChainReader(Passwords.NONE).read(Octets.of("# end".getBytes()), Source.of("a.pem"));
		ChainDocument document = new ChainDocument(ChainHeader.NONE,
				List.of(new ChainMember(RawText.EMPTY, RawText.of("-----BEGIN X-----"), read.document().members().getFirst().content())), RawText.EMPTY);

		String text = new String(ChainFile.bytes(document.add(List.of(ChainMember.of(chains.leaf))), Format.PEM).toArray());

		assertEquals("-----BEGIN X-----\n" + Chains.pem(chains.leaf), text);
	}

	@Test
	void aThousandEditsAreUndoneToTheSameBytes() {
		var random = new Random(7);
		ChainFile start = new ChainReader(Passwords.NONE).read(Octets.of(("CertClinic-Chain: 1\nMood: good\n\nhello\n" + Chains.pem(chains.leaf)
				+ "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\nbye").getBytes()), Source.of("a.chain"));
		Octets before = ChainFile.bytes(start.document(), start.format());
		Deque<ChainDocument> history = new ArrayDeque<>(List.of(start.document()));

		for (int i = 0; i < EDITS; i++) {
			ChainDocument edited = edit(history.peek(), random);
			Octets bytes = ChainFile.bytes(edited, Format.CHAIN);
			assertEquals(bytes, ChainFile.bytes(new ChainReader(Passwords.NONE).read(bytes, Source.of("a.chain")).document(), Format.CHAIN));
			history.push(edited);
		}
		for (int i = 0; i < EDITS; i++) {
			history.pop();
		}

		assertEquals(start.document(), history.peek());
		assertEquals(before, ChainFile.bytes(history.peek(), start.format()));
	}

	private ChainDocument edit(ChainDocument document, Random random) {
		int size = document.members().size();
		CertificateEvidence[] known = { chains.leaf, chains.authority, chains.ended, chains.root };
		ChainMember member = ChainMember.of(known[random.nextInt(known.length)]);
		return switch (size == 0 ? 0 : size > 30 ? 1 : random.nextInt(8)) {
		case 0 -> document.insert(random.nextInt(size + 1), List.of(member));
		case 1 -> document.remove(List.of(random.nextInt(size), 0));
		case 2 -> document.move(List.of(random.nextInt(size), 0), random.nextBoolean());
		case 3 -> document.moveTo(random.nextInt(size), random.nextInt(size));
		case 4 -> document.replace(random.nextInt(size), List.of(member, member));
		case 5 -> document.with(document.header().with(Key.values()[random.nextInt(Key.values().length)], Optional.of("value " + random.nextInt(9))));
		case 6 -> new QuickFix.DropDuplicates().apply(document);
		default -> new QuickFix.Order(List.of(chains.leaf, chains.authority, chains.root)).apply(document);
		};
	}

	@Test
	void aHeapIsPutInOrder() {
		ChainDocument document = document(chains.root, chains.ended, chains.leaf, chains.authority);

		ChainDocument ordered = new QuickFix.Order(List.of(chains.leaf, chains.authority, chains.root)).apply(document);

		assertEquals(List.of(chains.leaf, chains.authority, chains.root, chains.ended), ordered.certificates());
	}

	@Test
	void fixesAreOfferedOnlyWhereTheyChangeSomething() {
		ChainDocument good = document(chains.leaf, chains.authority);

		assertEquals(List.of(), new QuickFixes(List.of(chains.root)).of(good, judged(chains.leaf, chains.authority, chains.root)));
	}

	@Test
	void duplicatesAndTheRootAreDropped() {
		ChainDocument document = document(chains.leaf, chains.leaf, chains.authority, chains.root);

		List<QuickFix> fixes = new QuickFixes(List.of()).of(document, judged(chains.leaf, chains.authority, chains.root));
		ChainDocument mended = document;
		for (QuickFix fix : fixes) {
			mended = fix.apply(mended);
		}

		assertEquals(List.of(chains.leaf, chains.authority), mended.certificates());
	}

	@Test
	void theMissingIssuerIsAddedBehindWhatItIssued() {
		ChainDocument document = document(chains.leaf, chains.root);

		var fix = new QuickFixes(List.of(chains.authority)).of(document, judged(chains.leaf, chains.authority, chains.root)).getFirst();

		assertEquals(new QuickFix.AddIssuer(chains.authority, chains.leaf), fix);
		assertEquals(List.of(chains.leaf, chains.authority, chains.root), fix.apply(document).certificates());
	}

	@Test
	void anEndedAuthorityIsReplacedByItsUnexpiredTwin() {
		ChainDocument document = document(chains.leaf, chains.ended);

		var fix = new QuickFixes(List.of(chains.authority)).of(document, judged(chains.leaf, chains.ended, chains.root)).getFirst();

		assertEquals(new QuickFix.UseCrossSign(chains.ended, chains.authority), fix);
		ChainDocument mended = fix.apply(document);
		assertEquals(List.of(chains.leaf, chains.authority), mended.certificates());
		assertSame(mended, fix.apply(mended));
	}

	@Test
	void anEndedCertificateThatThePathDoesWithoutIsNotReplaced() {
		ChainDocument both = document(chains.leaf, chains.ended, chains.authority);
		ChainDocument old = document(chains.leaf, chains.ended);

		var fixes = new QuickFixes(List.of()).of(both, judged(chains.leaf, chains.authority, chains.root));
		var replaced = new QuickFixes(List.of(chains.authority)).of(old, judged(chains.leaf, chains.authority, chains.root)).getFirst();

		assertTrue(fixes.stream().noneMatch(QuickFix.UseCrossSign.class::isInstance), () -> fixes.toString());
		assertEquals(new QuickFix.UseCrossSign(chains.ended, chains.authority), replaced);
	}

	private static ChainEvidence judged(CertificateEvidence... path) {
		return new ChainEvidence(path[0], Chains.NOW, Profile.GENERAL, List.of(new ChainPath(List.of(path), true, List.of())), new ArrayList<IssuerCandidate>(),
				true);
	}

	private static ChainDocument document(CertificateEvidence... certificates) {
		return ChainDocument.EMPTY.add(List.of(certificates).stream().map(ChainMember::of).toList());
	}
}
