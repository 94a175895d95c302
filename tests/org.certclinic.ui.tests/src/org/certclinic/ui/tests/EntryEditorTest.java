package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** An author writes a case. */
@WorkbenchTest
class EntryEditorTest {
	private static final String ID = "transfer-page-freezes";

	private final Workbench workbench = new Workbench();

	@TempDir
	private Path folder;

	@AfterEach
	void forget() throws BackingStoreException {
		workbench.closeEditors();
		new KnowledgePreferences().save(List.of(), Optional.empty());
		workbench.settle();
	}

	@Test
	void aCaseIsWrittenFromNothingSavedFoundUndoneAndReopened() throws IOException {
		EntryEditorPage editor = EntryEditorPage.create(workbench, "转账页面卡住", "Transfer page freezes", folder);
		assertEquals(ID, editor.title());
		String before = editor.source();

		writeCase(editor);
		editor.save();
		assertFalse(editor.isDirty());
		String written = editor.source();
		assertEquals(written, Files.readString(folder.resolve("cases").resolve(ID + ".case")));
		assertTrue(Files.exists(folder.resolve("causes").resolve("control-missing.cause")));
		assertTrue(Files.exists(folder.resolve("remedies").resolve("install-control.remedy")));

		for (String query : List.of("-7777", "插件没反应整个页面动不了", "transfer page freezes")) {
			workbench.waitUntil("the case for " + query, () -> workbench.cases().search(query).hits().contains(ID));
		}

		editor.page(EntryEditorPage.OVERVIEW);
		int edits = editor.undoAll();
		assertEquals(before, editor.source());
		assertTrue(editor.isDirty());
		editor.redo(edits);
		assertEquals(written, editor.source());
		assertFalse(editor.isDirty());
		editor.close();

		workbench.cases().search("-7777").select(0);
		EntryEditorPage again = EntryEditorPage.open(workbench);
		assertEquals(written, again.source());
		assertEquals(2, again.page(EntryEditorPage.PARTS).parts(0).size());
	}

	private static void writeCase(EntryEditorPage editor) {
		editor.page(EntryEditorPage.OVERVIEW).write("answer", "先看控件装了没有。", "See first whether the control is installed.");
		editor.page(EntryEditorPage.SYMPTOMS).add("code").write("code", "-7777");
		assertTrue(editor.said("reading").contains("-7777"));
		editor.add("message").write("message", "控件未响应").write("pattern", "控件.*响应").write("sample", "提示：控件没有响应");
		editor.write("phrases.zh", "插件没反应整个页面动不了").write("phrases.en", "page hangs when I transfer money");
		writeCauses(editor.page(EntryEditorPage.PARTS));
		editor.part(2).add("question").write("question", "装过控件吗？", "Has the control been installed?");
		editor.add("answer").write("answerText", "没有", "No").choose("says.control-missing", 1).choose("says.control-outdated", 2);
	}

	private static void writeCauses(EntryEditorPage editor) {
		editor.part(0).add("cause", "没装控件", "The control is missing").add("remedy", "安装控件", "Install the control");
		editor.add("check").write("step", "打开下载页。", "Open the download page.");
		editor.add("outcome").write("outcome", "能打开", "It opens");
		editor.part(0, 0, 0, 0).add("outcome").write("outcome", "打不开", "It does not open").choose("lead", 1);
		editor.part(0, 0, 0).add("action").write("step", "运行安装程序。", "Run the installer.");
		editor.part(0).add("cause", "控件太旧", "The control is outdated");
	}

	@Test
	void whileACaseIsWrittenItsDuplicatesItsRankItsTestsAndItsProblemsAreTold() {
		EntryEditorPage editor = EntryEditorPage.create(workbench, "换了电脑又报错", "Error again on the new computer", folder);
		var help = new WritingHelpPage();

		editor.page(EntryEditorPage.SYMPTOMS).add("code").write("code", "-166");
		help.assist(workbench, "code");
		assertEquals("-1666", editor.text("code"));
		workbench.waitUntil("the case there is already", () -> help.duplicates().stream().anyMatch(row -> row.contains("cfca-d04")));

		help.ask("-1666");
		workbench.waitUntil("the draft among the hits", () -> help.hits().stream().anyMatch(hit -> hit.contains("换了电脑") || hit.contains("new computer")));
		help.keep();
		workbench.waitUntil("the kept test", () -> help.tests().equals(List.of("-1666")));

		editor.page(EntryEditorPage.OVERVIEW).write("answer", "先核对参考码。", "Compare the reference number first.");
		workbench.waitUntil("the quick fix", () -> help.fixes().stream().anyMatch(fix -> fix.contains("参考号")));
		help.mend("参考号");
		assertEquals("先核对参考号。", editor.text("answer.zh"));
		ChainPage.execute("org.eclipse.ui.edit.undo");
		assertEquals("先核对参考码。", editor.text("answer.zh"));
		assertTrue(editor.source().contains("<query>-1666</query>"));
	}

	@Test
	void theFolderOfTheFirstOwnEntryIsMadeAndIsNoProblem() {
		Path own = folder.resolve("own");

		EntryEditorPage.create(workbench, "第一个案例", "The first case", own);

		assertTrue(Files.isDirectory(own));
		assertFalse(workbench.cases().tellsProblems());
	}

	@Test
	void aSharedCauseIsChosenByTypingSomeOfItsName() {
		EntryEditorPage editor = EntryEditorPage.create(workbench, "又一个案例", "One more case", folder);
		var help = new WritingHelpPage();

		editor.page(EntryEditorPage.PARTS).part(0).write("typedCause", "already-downloaded");
		help.assist(workbench, "typedCause");

		assertEquals(1, editor.parts(0).size());
		assertTrue(editor.source().contains("kb:/#already-downloaded"));
	}

	@Test
	void aShippedCaseIsShownAndNotChanged() {
		workbench.cases().search("-1666").select(0);

		EntryEditorPage editor = EntryEditorPage.open(workbench);

		assertEquals("cfca-d04", editor.title());
		assertFalse(editor.isDirty());
		assertFalse(editor.text("title.zh").isEmpty());
		editor.page(EntryEditorPage.SYMPTOMS);
		workbench.waitUntil("the title of a finding", () -> editor.symptoms().stream().anyMatch(words -> words.endsWith("  (voucher.e01.alphabet)")));
	}
}
