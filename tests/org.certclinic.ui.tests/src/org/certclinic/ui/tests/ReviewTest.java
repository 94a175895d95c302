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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** An own version of a shipped case: reviewed, validated, compared. */
@WorkbenchTest
class ReviewTest {
	private static final String ID = "cfca-d04";

	private final Workbench workbench = new Workbench();

	@TempDir
	private Path folder;

	@BeforeEach
	void useAFolder() throws BackingStoreException {
		new KnowledgePreferences().save(List.of(folder), Optional.empty());
		workbench.settle();
	}

	@AfterEach
	void forget() throws BackingStoreException {
		workbench.closeEditors();
		new KnowledgePreferences().save(List.of(), Optional.empty());
		workbench.settle();
	}

	private EntryEditorPage override() {
		workbench.waitUntil("the case", () -> workbench.cases().search("-1666").hits().contains(ID));
		workbench.cases().select(0);
		EntryEditorPage editor = EntryEditorPage.override(workbench);
		workbench.waitUntil("the own version", () -> Files.exists(file()));
		workbench.settle();
		return editor;
	}

	private Path file() {
		return folder.resolve("cases").resolve(ID + ".case");
	}

	@Test
	void anOwnVersionTakesThePlaceOfTheShippedCase() {
		EntryEditorPage editor = override();
		assertTrue(editor.source().contains("<overrides"), editor::source);

		editor.page(EntryEditorPage.OVERVIEW).write("answer.zh", "先核对参考号。").save();

		workbench.waitUntil("the own version in the reader", () -> {
			workbench.cases().search("-1666").open(0);
			return workbench.reader().isOwn();
		});
	}

	@Test
	void aCaseIsReviewedAndValidatedAndAllOfItUndone() {
		EntryEditorPage editor = override();
		String before = editor.source();
		var review = new ReviewPage(workbench, editor.page(EntryEditorPage.REVIEW));
		assertEquals("draft", review.open());

		review.as("王老师").go("inReview").go("validated");

		assertEquals("validated", review.open());
		assertEquals(List.of("王老师", "王老师"), review.history());
		String validated = editor.source();
		assertTrue(validated.contains("lifecycle=\"validated\"") && validated.contains("who=\"王老师\""), validated);
		editor.page(EntryEditorPage.OVERVIEW);
		int edits = editor.undoAll();
		assertEquals(before, editor.source());
		editor.page(EntryEditorPage.OVERVIEW).redo(edits);
		assertEquals(validated, editor.source());
	}

	@Test
	void aCaseIsNotValidatedWhileATestFails() {
		EntryEditorPage editor = override();
		var review = new ReviewPage(workbench, editor.page(EntryEditorPage.REVIEW));
		editor.add("queryTest").write("testQuery", "打印机卡纸");
		review.as("王老师").go("inReview").go("validated");

		assertEquals("inReview", review.open());
		assertFalse(review.errors().isEmpty());

		editor.write("testQuery", "下载报-1666");
		review.go("validated");
		assertEquals("validated", review.open());
	}

	@Test
	void aCommentLeadsToItsPart() {
		EntryEditorPage editor = override();
		var review = new ReviewPage(workbench, editor.page(EntryEditorPage.REVIEW));

		review.as("李老师").comment(2, "换个说法");

		assertEquals(List.of("换个说法"), review.comments());
		review.settleComment();
		assertTrue(editor.source().contains("resolved=\"true\""), editor::source);
	}

	@Test
	void revisionsAreComparedInTheWordsOfAuthors() throws IOException {
		EntryEditorPage editor = override();
		editor.page(EntryEditorPage.OVERVIEW).write("answer.zh", "先核对参考号。");
		var compare = new ComparePage(workbench);

		compare.with("SAVED");
		assertTrue(compare.differences().getFirst().contains("先核对参考号。"), () -> compare.differences().toString());
		assertTrue(compare.now().contains("先核对参考号。"), compare::now);
		String text = compare.copy();
		assertTrue(text.contains(ID) && text.contains("先核对参考号。"), text);

		editor.show().save();
		compare.with("OVERRIDDEN");
		assertTrue(compare.differences().getFirst().contains("先核对参考号。"), () -> compare.differences().toString());
		editor.show();
		compare.with("UPDATE");
		assertEquals(0, compare.differences().size());
		assertTrue(Files.exists(folder.resolve("overridden").resolve(ID + ".xml")));
	}

	@Test
	void whatTheOverriddenCaseHasChangedIsTakenOver(@TempDir Path bank) throws IOException, BackingStoreException {
		Files.writeString(bank.resolve("bank-1.case"), bank("重置密码。", "登录不了", 2, ""));
		Files.createDirectories(folder.resolve("overridden"));
		Files.writeString(folder.resolve("overridden").resolve("bank-1.xml"), bank("请重置密码。", "登录不了", 1, ""));
		Path own = folder.resolve("bank-1.case");
		Files.writeString(own, bank("请重置密码。", "网银登录不了", 1, "  <overrides/>\n"));
		new KnowledgePreferences().save(List.of(bank, folder), Optional.empty());
		workbench.waitUntil("the case", () -> workbench.cases().search("网银登录不了").hits().contains("bank-1"));
		workbench.cases().open(workbench.cases().hits().indexOf("bank-1"));
		var compare = new ComparePage(workbench);

		compare.with("UPDATE");
		assertTrue(compare.differences().size() >= 1);
		compare.takeOver();

		workbench.waitUntil("the merged file", () -> Files.readString(own).contains("<zh>重置密码。</zh>"));
		assertTrue(Files.readString(own).contains("网银登录不了"));
		assertTrue(Files.readString(own).contains("<overrides revision=\"2\"/>"), () -> read(own));
		workbench.waitUntil("the new copy", () -> Files.readString(folder.resolve("overridden").resolve("bank-1.xml")).contains("<zh>重置密码。</zh>"));
	}

	@Test
	void whereBothHaveChangedTheSameTheAuthorSaysWhichIsTaken(@TempDir Path bank) throws IOException, BackingStoreException {
		Files.writeString(bank.resolve("bank-1.case"), bank("到柜台重置密码。", "登录不了", 2, ""));
		Files.createDirectories(folder.resolve("overridden"));
		Files.writeString(folder.resolve("overridden").resolve("bank-1.xml"), bank("请重置密码。", "登录不了", 1, ""));
		Path own = folder.resolve("bank-1.case");
		Files.writeString(own, bank("打电话重置密码。", "网银登录不了", 1, "  <overrides/>\n"));
		new KnowledgePreferences().save(List.of(bank, folder), Optional.empty());
		workbench.waitUntil("the case", () -> workbench.cases().search("网银登录不了").hits().contains("bank-1"));
		workbench.cases().open(workbench.cases().hits().indexOf("bank-1"));

		new ComparePage(workbench).with("UPDATE").takeOver(1, "THEIRS");

		workbench.waitUntil("the merged file", () -> Files.readString(own).contains("<zh>到柜台重置密码。</zh>"));
		assertTrue(Files.readString(own).contains("网银登录不了"), () -> read(own));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}

	private static String bank(String answer, String title, int revision, String overrides) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<kb:Case xmlns:kb="urn:certclinic:knowledge:1" id="bank-1" lifecycle="validated" revision="%d">
				  <title><zh>%s</zh><en>Cannot log in to the bank</en></title>
				%s  <answer><zh>%s</zh><en>Reset the password.</en></answer>
				</kb:Case>
				""".formatted(revision, title, overrides, answer);
	}
}
