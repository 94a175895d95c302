package org.certclinic.ui.certificate.chain.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainFile;
import org.certclinic.x509.document.ChainHeader.Key;
import org.certclinic.x509.document.ChainMember;
import org.certclinic.x509.document.ChainReader;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.junit.jupiter.api.Test;

final class ChainModelTest {
	private static final int EDITS = 1_000;
	private static final String TEXT = "CertClinic-Chain: 1\nMood: good\n\n" + block("AAAA") + "between\n" + block("BBBB") + block("CCCC") + "the end";

	private final ChainModel model = new ChainModel(new DefaultOperationHistory(), () -> {
		// nobody looks
	});

	@Test
	void aThousandEditsAreUndoneToTheSameBytesAndDoneAgain() {
		model.open(read(TEXT));
		var random = new Random(3);
		int edits = 0;
		while (edits < EDITS) {
			ChainDocument before = model.document();
			edit(random);
			edits += model.document().equals(before) ? 0 : 1;
		}
		ChainDocument edited = model.document();

		for (int i = 0; i < EDITS; i++) {
			model.undo();
		}

		assertEquals(Optional.empty(), model.undoLabel());
		assertEquals(Octets.of(TEXT.getBytes(StandardCharsets.UTF_8)), ChainFile.bytes(model.document(), model.format()));
		assertFalse(model.isDirty());
		for (int i = 0; i < EDITS; i++) {
			model.redo();
		}
		assertEquals(edited, model.document());
	}

	@Test
	void isDirtyUntilItIsSaved() {
		model.open(read(TEXT));

		model.edit("Remove", document -> document.remove(List.of(0)));
		assertTrue(model.isDirty());
		assertEquals(Optional.of("Remove"), model.undoLabel());
		model.saved(ChainFile.of(model.document(), model.format()));
		assertFalse(model.isDirty());
		model.undo();

		assertTrue(model.isDirty());
	}

	@Test
	void anEditThatChangesNothingIsNone() {
		model.open(read(TEXT));

		model.edit("Move Up", document -> document.move(List.of(0), true));

		assertEquals(Optional.empty(), model.undoLabel());
	}

	private void edit(Random random) {
		int size = model.document().members().size();
		ChainMember member = read(block("DDDD" + random.nextInt(1000, 10_000))).document().members().getFirst();
		model.edit("Edit", document -> switch (size == 0 ? 0 : size > 30 ? 1 : random.nextInt(6)) {
		case 0 -> document.insert(random.nextInt(size + 1), List.of(member));
		case 1 -> document.remove(List.of(random.nextInt(size), 0));
		case 2 -> document.move(List.of(random.nextInt(size), 0), random.nextBoolean());
		case 3 -> document.moveTo(random.nextInt(size), random.nextInt(size));
		case 4 -> document.replace(random.nextInt(size), List.of(member, member));
		default -> document.with(document.header().with(Key.values()[random.nextInt(Key.values().length)], Optional.of("value " + random.nextInt(9))));
		});
	}

	private static ChainFile read(String text) {
		return new ChainReader(Passwords.NONE).read(Octets.of(text.getBytes(StandardCharsets.UTF_8)), Source.of("a.chain"));
	}

	private static String block(String body) {
		return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
	}
}
