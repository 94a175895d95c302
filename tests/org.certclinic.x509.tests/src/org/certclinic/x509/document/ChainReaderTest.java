package org.certclinic.x509.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.Revocation;
import org.certclinic.x509.document.ChainFile.Format;
import org.certclinic.x509.document.ChainHeader.Key;
import org.junit.jupiter.api.Test;

final class ChainReaderTest {
	private static final String HEADER = """
			CertClinic-Chain: 1
			Judge-At: 2026-06-01T00:00:00Z
			Host: www.example.com
			Colour: blue
			# told by telephone
			Trust: java

			""";
	private static final String BROKEN = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n";

	private final Chains chains = new Chains();

	@Test
	void readsWhatTheChainIsJudgedBy() {
		var header = read(HEADER).document().header();

		assertEquals(1, header.version());
		assertEquals(Optional.of(Instant.parse("2026-06-01T00:00:00Z")), header.at());
		assertEquals(Optional.of("www.example.com"), header.names().host());
		assertEquals(Purpose.SERVER, header.purpose());
		assertEquals(Optional.empty(), header.profile());
		assertEquals(List.of("java"), header.trust());
	}

	@Test
	void keepsEveryByteOfAFile() {
		String text = HEADER + "issued last week\n" + Chains.pem(chains.leaf) + "\nsubject=Authority\n" + BROKEN + "-----BEGIN MYSTERY-----\nabc\n"
				+ Chains.pem(chains.root) + "the end";

		ChainFile file = read(text);

		assertEquals(text, text(file));
		assertEquals(4, file.document().members().size());
		assertEquals(List.of(chains.leaf.encoded(), chains.root.encoded()),
				file.document().certificates().stream().map(certificate -> certificate.encoded()).toList());
	}

	@Test
	void keepsEveryByteOfAnyText() {
		var random = new Random(4);
		String[] pieces = { "-----BEGIN ", "-----END ", "CERTIFICATE-----", "\n", "\r\n", " ", "CertClinic-Chain: 1\n", "Host: a\n", "é", "AAAA", BROKEN,
				Chains.pem(chains.leaf), "\uFEFF", "#" };
		for (int round = 0; round < 500; round++) {
			var text = new StringBuilder(round % 3 == 0 ? "CertClinic-Chain: 1\n" : "");
			for (int i = random.nextInt(12); i > 0; i--) {
				text.append(pieces[random.nextInt(pieces.length)]);
			}
			ChainFile file = read(text.toString());
			if (file.format() != Format.FOREIGN && !text.isEmpty()) {
				assertEquals(text.toString(), text(file));
			}
		}
	}

	@Test
	void whatCannotBeReadIsAMemberWithItsProblem() {
		ChainMember member = read(BROKEN).document().members().getFirst();

		assertTrue(member.problem().isPresent());
		assertEquals(BROKEN, new String(member.text().octets().toArray(), StandardCharsets.UTF_8));
	}

	@Test
	void saysWhereEachMemberStands() {
		var members = read("a\n" + BROKEN + "\nb\n" + BROKEN).document().members();

		assertEquals(List.of(2, 7), members.stream().map(member -> member.content().source().line()).toList());
	}

	@Test
	void aKeyIsKeptAndNotTold() {
		String key = "-----BEGIN PRIVATE KEY-----\nTm90aGluZyBzZWNyZXQ=\n-----END PRIVATE KEY-----\n";

		ChainFile file = read(key);

		assertEquals(key, text(file));
		assertFalse(file.toString().contains("Tm90aG"));
		assertEquals(ObjectKind.KEY, file.document().members().getFirst().content().kind());
	}

	@Test
	void aPemFileIsWrittenWithoutWhatItIsJudgedBy() {
		String pem = Chains.pem(chains.leaf);
		ChainFile file = read(pem);

		ChainDocument judged = file.document().with(file.document().header().with(Key.HOST, Optional.of("www.example.com")));

		assertEquals(Format.PEM, file.format());
		assertTrue(ChainFile.same(file.document(), judged, Format.PEM));
		assertEquals(pem, new String(ChainFile.bytes(judged, Format.PEM).toArray(), StandardCharsets.UTF_8));
		assertEquals("CertClinic-Chain: 1\nHost: www.example.com\n\n" + pem,
				new String(ChainFile.bytes(judged, Format.CHAIN).toArray(), StandardCharsets.UTF_8));
	}

	@Test
	void otherFilesAreTakenForContentOnly() {
		ChainFile file = read(chains.leaf.encoded());

		assertEquals(Format.FOREIGN, file.format());
		assertFalse(file.isWritable());
		assertEquals(List.of(chains.leaf.encoded()), file.document().certificates().stream().map(certificate -> certificate.encoded()).toList());
		assertEquals(Chains.pem(chains.leaf), new String(file.document().members().getFirst().text().octets().toArray(), StandardCharsets.UTF_8));
	}

	@Test
	void whatALaterVersionWroteIsNotReplaced() {
		ChainFile file = read("CertClinic-Chain: 2\nColours: many\n\n" + Chains.pem(chains.leaf));

		assertTrue(file.newer());
		assertFalse(file.isWritable());
		assertEquals(1, file.document().certificates().size());
	}

	@Test
	void anEmptyFileIsADocument() {
		ChainFile file = read("");

		assertTrue(file.isWritable());
		assertEquals(OptionalInt.empty(), file.document().leaf());
		assertEquals(Optional.empty(), file.document().request(List.of(), List.of(), Revocation.NOT_JUDGED, Chains.NOW, Profile.GENERAL));
	}

	@Test
	void settingsChangeTheirOwnLinesOnly() {
		ChainHeader header = read(HEADER).document().header();

		ChainHeader changed = header.with(Key.HOST, Optional.of("mail.example.com")).with(Key.AT, Optional.empty())
				.with(Key.TRUST, List.of("java", "system")).with(Key.LEAF, Optional.of("not a fingerprint"));

		assertEquals(List.of("CertClinic-Chain: 1", "Host: mail.example.com", "Colour: blue", "# told by telephone", "Trust: java", "Trust: system",
				"Leaf: not a fingerprint", ""), changed.lines());
		assertEquals(Optional.empty(), changed.leaf());
	}

	private static ChainFile read(String text) {
		return read(Octets.of(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static ChainFile read(Octets content) {
		return new ChainReader(Passwords.NONE).read(content, Source.of("bank.chain"));
	}

	private static String text(ChainFile file) {
		return new String(ChainFile.bytes(file.document(), file.format()).toArray(), StandardCharsets.UTF_8);
	}
}
