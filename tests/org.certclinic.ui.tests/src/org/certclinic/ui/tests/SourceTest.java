package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** A case is changed in its source. */
@WorkbenchTest
class SourceTest {
	private static final int STAY = 0;
	private static final int DISCARD = 1;
	private static final String BEFORE = "重置密码。";
	private static final String AFTER = "到柜台重置密码。";

	private final Workbench workbench = new Workbench();

	@TempDir
	private Path folder;
	private BankBase bank;
	private EntryEditorPage editor;
	private String source;

	@BeforeEach
	void openTheSource() throws IOException, BackingStoreException {
		bank = BankBase.use(workbench, folder);
		editor = bank.edit();
		source = editor.source();
	}

	@AfterEach
	void forget() throws BackingStoreException {
		BankBase.forget(workbench);
	}

	@Test
	void whatIsWrittenInTheSourceIsTakenOverAndUndone() {
		editor.writeSource(source.replace(BEFORE, AFTER)).page(EntryEditorPage.OVERVIEW);
		assertEquals(AFTER, editor.text("answer.zh"));
		assertTrue(editor.isDirty());

		editor.undo();

		assertEquals(BEFORE, editor.text("answer.zh"));
		assertFalse(editor.isDirty());
		assertEquals(source, editor.source());
	}

	@Test
	void whatWasWrittenJustNowIsSaved() throws IOException {
		editor.writeSource(source.replace(BEFORE, AFTER)).save();

		assertTrue(Files.readString(bank.edited()).contains(AFTER));
		assertFalse(editor.isDirty());
	}

	@Test
	void aSourceThatCannotBeReadTellsItsLineAndStaysUntilItIsMended() throws IOException {
		String broken = source.replace("<title>", "<title");
		String saved = Files.readString(bank.edited());
		editor.writeSource(broken);
		workbench.waitUntil("the line", () -> editor.said("problem").matches("(?s)\\D*[34]\\D.*"));
		assertTrue(editor.isDirty());

		editor.answer(editor.leaveTo(EntryEditorPage.OVERVIEW), STAY);
		assertEquals(EntryEditorPage.SOURCE, editor.page());
		editor.answer(workbench.ask("org.eclipse.ui.file.save"), IDialogConstants.OK_ID);
		workbench.answered();
		assertEquals(saved, Files.readString(bank.edited()));
		assertEquals(broken, editor.source());

		editor.writeSource(broken.replace("<title", "<title>").replace(BEFORE, AFTER)).save();
		assertEquals("", editor.said("problem"));
		assertTrue(Files.readString(bank.edited()).contains(AFTER));
	}

	@Test
	void aSourceThatCannotBeReadIsGivenUpForTheEntryAsItWas() {
		editor.writeSource(source.replace("<title>", "<title"));

		editor.answer(editor.leaveTo(EntryEditorPage.OVERVIEW), DISCARD);

		assertEquals(EntryEditorPage.OVERVIEW, editor.page());
		assertFalse(editor.isDirty());
		assertEquals(source, editor.source());
	}
}
