package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.UserFolders;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** What users say of cases, and what authors make of it. */
@WorkbenchTest
class FeedbackTest {
	private static final String GAP = "qzqzwxwx";

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
	void aCaseThatHelpedIsCountedOnceInACall() throws IOException {
		FeedbackPage feedback = new FeedbackPage(workbench);
		workbench.cases().search("-2033").open(0);
		String before = feedback.counts();

		feedback.helped();

		workbench.waitUntil("another count", () -> !before.equals(feedback.counts()));
		assertFalse(feedback.mayJudge());
		assertTrue(Files.readString(new UserFolders().data().resolve("feedback.tsv")).contains("\thelped\t" + "cfca-d16" + "\t"));
		workbench.reader().resetTicks();
		assertTrue(feedback.mayJudge());
	}

	@Test
	void aFlagWaitsForItsAuthorUntilItIsSettled() {
		FeedbackPage feedback = new FeedbackPage(workbench);
		workbench.cases().search("-1666").open(0);

		feedback.flag("第二步已经改了");

		workbench.waitUntil("the flag", () -> feedback.left().contains("第二步已经改了"));
		feedback.select("第二步已经改了").settle();
		workbench.waitUntil("no flag", () -> !feedback.left().contains("第二步已经改了"));
	}

	@Test
	void aGapBecomesACaseThatItsQueryTests() {
		FeedbackPage feedback = new FeedbackPage(workbench);
		workbench.cases().search(GAP).recordGap();
		workbench.waitUntil("the gap", () -> feedback.left().contains(GAP));

		EntryEditorPage editor = EntryEditorPage.create(workbench, feedback.select(GAP)::newCase, "打不开的页面", "Page does not open", folder);

		assertEquals("page-does-not-open", editor.title());
		String source = editor.source();
		assertTrue(source.contains("<phrases>\n    <en>" + GAP + "</en>"), source);
		assertTrue(source.contains("<query>" + GAP + "</query>"), source);
		editor.save();
		workbench.waitUntil("the new case", () -> workbench.cases().search(GAP).hits().contains("page-does-not-open"));
		workbench.waitUntil("no gap any more", () -> !feedback.left().contains(GAP));
	}
}
