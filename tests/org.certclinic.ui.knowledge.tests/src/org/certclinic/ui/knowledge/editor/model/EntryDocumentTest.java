package org.certclinic.ui.knowledge.editor.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.DraftLint;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.ui.knowledge.editor.model.Translations.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryDocumentTest {
	@TempDir
	private Path folder;

	@Test
	void everyShippedFileIsSavedAsItWasRead() throws IOException {
		for (Path file : Entries.shipped()) {
			EntryDocument document = Entries.open(file);

			assertArrayEquals(Files.readAllBytes(file), document.content(document.main()), file.toString());
		}
	}

	@Test
	void whateverIsEditedIsTheSameAgainWhenItIsUndone() throws IOException {
		List<Path> files = Entries.shipped();
		for (int seed = 0; seed < files.size(); seed++) {
			Path file = files.get(seed);
			EntryDocument document = Entries.open(file);
			var edits = new RandomEdits(document, seed);
			for (int edit = 0; edit < 60; edit++) {
				edits.edit();
			}
			byte[] edited = document.content(document.main());

			int undone = undoAll(document);

			assertArrayEquals(Files.readAllBytes(file), document.content(document.main()), file + ", seed " + seed);
			assertFalse(document.isDirty());
			assertEquals(1, document.entries().size());
			for (int edit = 0; edit < undone; edit++) {
				document.redo();
			}
			assertArrayEquals(edited, document.content(document.main()), file + ", seed " + seed);
		}
	}

	@Test
	void aReferenceThatLeadsNowhereIsKept() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);

		assertEquals(Entries.CASE, new String(document.content(document.main()), java.nio.charset.StandardCharsets.UTF_8));
	}

	@Test
	void allWhoAskBetweenTwoChangesGetTheSameDraft() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		var title = new TextSlot(document.main(), Literals.ENTRY__TITLE);
		KnowledgeBase base = KnowledgeBase.empty();

		Draft first = document.draft(base);

		assertSame(first, document.draft(base));
		type(document, title, "C");
		Draft second = document.draft(base);
		assertEquals("C", second.entry().getTitle().getEn());
		assertEquals("Cannot log in to the bank", first.entry().getTitle().getEn());
		document.undo();
		assertEquals("Cannot log in to the bank", document.draft(base).entry().getTitle().getEn());
	}

	@Test
	void aDraftBelongsToOneStateOfTheBase() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		KnowledgeBase later = KnowledgeBase.empty();

		assertSame(later, document.draft(later).base());
		KnowledgeBase latest = KnowledgeBase.empty();
		assertSame(latest, document.draft(latest).base());
	}

	@Test
	void whatIsTypedAtOnePlaceIsUndoneAtOnce() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		var title = new TextSlot(document.main(), Literals.ENTRY__TITLE);

		type(document, title, "C", "Ca", "Can");
		document.closeTyping();
		type(document, title, "Can n", "Can no");

		assertEquals("Can no", title.get(Language.EN));
		document.undo();
		assertEquals("Can", title.get(Language.EN));
		document.undo();
		assertEquals("Cannot log in to the bank", title.get(Language.EN));
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test
	void whatIsTypedAfterSavingIsToBeSavedAgain() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		var title = new TextSlot(document.main(), Literals.ENTRY__TITLE);
		type(document, title, "C");
		save(document);
		assertFalse(document.isDirty());

		type(document, title, "Ca");

		assertTrue(document.isDirty());
	}

	@Test
	void anEntryWrittenAlongHasAFileOfItsOwnThatIsWrittenFirst() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		document.edit("cause", () -> {
			Cause cause = KnowledgeFactory.eINSTANCE.createCause();
			cause.setId("card-blocked");
			document.add(cause, folder.resolve("card-blocked.cause"));
			PartEdits.addCause((Case) document.main(), "card-blocked");
		});

		assertEquals(List.of("card-blocked.cause", "bank-1.case"), document.unsaved().stream().map(file -> file.file().getFileName().toString()).toList());
		save(document);
		assertEquals(List.of(), document.unsaved());
		assertTrue(Files.exists(folder.resolve("card-blocked.cause")));
	}

	@Test
	void aCauseThatIsTakenAwayIsNoLongerSpokenOf() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		Case item = (Case) document.main();

		document.edit("remove", () -> PartEdits.remove(item.getCauses().getFirst()));

		assertEquals(0, item.getQuestions().getFirst().getAnswers().getFirst().getSupports().size());
		assertEquals(1, item.getQuestions().getFirst().getAnswers().getFirst().getExcludes().size());
	}

	@Test
	void anOriginalThatIsChangedMakesItsTranslationOutdatedOnce() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		var title = new TextSlot(document.main(), Literals.ENTRY__TITLE);

		document.edit("title", () -> title.set(Language.ZH, "网银打不开", document.translations()));
		document.edit("title", () -> title.set(Language.ZH, "网银登录页打不开", document.translations()));
		assertEquals(State.OUTDATED, title.state());
		assertEquals(2, document.main().getTitle().getRevision());

		document.edit("title", () -> title.set(Language.ZH, "网银登录不了", document.translations()));
		assertEquals(State.COMPLETE, title.state());
	}

	@Test
	void aTranslationThatIsWrittenTheFirstTimeIsUpToDate() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		var question = new TextSlot(((Case) document.main()).getQuestions().getFirst(), Literals.QUESTION__TEXT);
		assertEquals(State.MISSING, question.state());

		document.edit("question", () -> question.set(Language.EN, "Is it said that the password is wrong?", document.translations()));

		assertEquals(State.COMPLETE, question.state());
	}

	@Test
	void aDraftNamesWhatIsWrittenAlong() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		document.edit("cause", () -> {
			Cause cause = KnowledgeFactory.eINSTANCE.createCause();
			cause.setId("wrong-password");
			cause.setTitle(KnowledgeFactory.eINSTANCE.createText());
			cause.getTitle().setEn("Wrong password");
			document.add(cause, folder.resolve("wrong-password.cause"));
		});

		Case draft = (Case) document.draft(KnowledgeBase.empty()).entry();

		assertEquals("Wrong password", draft.getCauses().getFirst().getCause().getTitle().getEn());
	}

	@Test
	void whatNamesAnEntryThatIsWrittenAlongCanBeReadAgain() throws IOException {
		EntryDocument document = Entries.open(folder.resolve("bank-1.case"), Entries.CASE);
		document.edit("remedy", () -> {
			Remedy remedy = KnowledgeFactory.eINSTANCE.createRemedy();
			remedy.setId("look");
			document.add(remedy, folder.resolve("look.remedy"));
			PartEdits.addRemedy(document.main(), "look");
		});

		List<DraftFinding> found = new DraftLint().check(document.draft(KnowledgeBase.empty()), () -> false).own();

		assertFalse(found.stream().anyMatch(finding -> finding.finding().rule().equals("kb.file.unknown-content")));
	}

	@Test
	void aFileThatSomebodyElseChangedIsNoticed() throws IOException {
		Path file = folder.resolve("bank-1.case");
		EntryDocument document = Entries.open(file, Entries.CASE);
		document.edit("title", () -> document.main().getTitle().setEn("Other"));
		assertFalse(document.unsaved().getFirst().isOutdated());

		Files.writeString(file, Entries.CASE + "<!-- by somebody else -->");

		assertTrue(document.unsaved().getFirst().isOutdated());
	}

	private static void type(EntryDocument document, TextSlot slot, String... states) {
		for (String words : states) {
			document.type("type", slot, () -> slot.set(Language.EN, words, document.translations()));
		}
	}

	private static void save(EntryDocument document) throws IOException {
		for (Unsaved file : document.unsaved()) {
			document.saved(file, file.write());
		}
		document.saved();
	}

	private static int undoAll(EntryDocument document) {
		int undone = 0;
		for (; document.undoLabel().isPresent(); undone++) {
			document.undo();
		}
		return undone;
	}
}
