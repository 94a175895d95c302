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

/** The file of a case while it is written: saved under another id, changed by somebody else. */
@WorkbenchTest
class EntryFileTest {
	private static final int READ_AGAIN = 0;
	private static final int KEEP = 1;
	private static final int OVERWRITE = 1;
	private static final String MINE = "改我的密码。";
	private static final String THEIRS = "请到柜台重置密码。";

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
	void aCaseIsSavedUnderAnotherIdInAnotherFolderWithWhatIsWrittenAlong(@TempDir Path other) throws IOException {
		EntryEditorPage editor = bank.edit();
		String before = Files.readString(bank.edited());
		editor.write("answer.zh", MINE).page(EntryEditorPage.PARTS).part(0).add("cause", "没有插卡", "No card in the reader");

		EntryEditorPage copy = editor.saveAs("bank-9", other);

		assertEquals("bank-9", copy.title());
		assertFalse(copy.isDirty());
		String saved = Files.readString(other.resolve("cases").resolve("bank-9.case"));
		assertTrue(saved.contains(MINE) && saved.contains("kb:/#no-card-reader"), saved);
		assertTrue(Files.exists(bank.file("causes", "no-card-reader.cause")));
		assertEquals(before, Files.readString(bank.edited()));
		workbench.waitUntil("the copy", () -> workbench.cases().search("网银登录不了").hits().contains("bank-9"));
	}

	@Test
	void aChangedFileIsReadAgainIfTheAuthorGivesUpTheEdits() throws IOException {
		EntryEditorPage editor = changeBoth();

		editor.answer(comeBack(editor), READ_AGAIN);

		assertFalse(editor.isDirty());
		assertEquals(THEIRS, editor.text("answer.zh"));
	}

	@Test
	void editsThatAreKeptReplaceAChangedFileOnlyIfTheAuthorSaysSo() throws IOException {
		EntryEditorPage editor = changeBoth();
		editor.answer(comeBack(editor), KEEP);
		assertEquals(MINE, editor.text("answer.zh"));
		assertTrue(editor.isDirty());

		SWTBotShell question = workbench.ask("org.eclipse.ui.file.save");
		assertTrue(Files.readString(bank.edited()).contains(THEIRS));
		editor.answer(question, OVERWRITE);
		workbench.answered();

		assertFalse(editor.isDirty());
		assertTrue(Files.readString(bank.edited()).contains(MINE));
	}

	/** The author has changed the case, and somebody else its file. */
	private EntryEditorPage changeBoth() throws IOException {
		EntryEditorPage editor = bank.edit().write("answer.zh", MINE);
		Files.writeString(bank.edited(), Files.readString(bank.edited()).replace("重置密码。", THEIRS));
		return editor;
	}

	private SWTBotShell comeBack(EntryEditorPage editor) {
		workbench.cases().search("");
		workbench.view(CasesPage.ID).setFocus();
		var before = workbench.shells();
		editor.show();
		return workbench.newShell(before);
	}
}
