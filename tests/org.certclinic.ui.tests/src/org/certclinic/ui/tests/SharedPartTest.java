package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** A cause that several cases use is changed for all of them, or split off for one. */
@WorkbenchTest
class SharedPartTest {
	private static final int FOR_ALL = 0;
	private static final int COPY = 1;

	private final Workbench workbench = new Workbench();

	@TempDir
	private Path folder;
	private BankBase bank;

	@BeforeEach
	void useTheBank() throws IOException, BackingStoreException {
		bank = BankBase.use(workbench, folder);
	}

	@AfterEach
	void forget() throws BackingStoreException {
		BankBase.forget(workbench);
	}

	@Test
	void aSharedCauseIsChangedForAllOnceTheAuthorKnowsWhoUsesIt() throws IOException {
		EntryEditorPage editor = bank.edit();
		String before = Files.readString(bank.edited());

		editor.answer(askToChange(editor), FOR_ALL).write("part.title.zh", "密码早已过期");
		assertTrue(editor.isDirty());
		editor.save();

		assertTrue(Files.readString(cause(BankBase.CAUSE)).contains("<zh>密码早已过期</zh>"));
		assertEquals(before, Files.readString(bank.edited()));
	}

	@Test
	void aCopyOfASharedCauseIsSplitOffForOneCase() throws IOException {
		EntryEditorPage editor = bank.edit();
		String shared = Files.readString(cause(BankBase.CAUSE));

		editor.answer(askToChange(editor), COPY).part(0, 0).write("part.title.zh", "密码被停用").save();

		String copy = BankBase.CAUSE + "-2";
		assertEquals(shared, Files.readString(cause(BankBase.CAUSE)));
		assertTrue(Files.readString(cause(copy)).contains("<zh>密码被停用</zh>"));
		assertTrue(Files.readString(bank.edited()).contains("kb:/#" + copy));
		assertFalse(Files.readString(bank.file("cases", "bank-2.case")).contains(copy));
	}

	private SWTBotShell askToChange(EntryEditorPage editor) {
		editor.page(EntryEditorPage.PARTS).part(0, 0);
		workbench.waitUntil("who uses the cause", () -> editor.canAdd("changeForAll"));
		SWTBotShell question = editor.asked("changeForAll");
		assertTrue(EntryEditorPage.words(question).contains("bank-2"), EntryEditorPage.words(question));
		return question;
	}

	private Path cause(String id) {
		return bank.file("causes", id + ".cause");
	}
}
