package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** A bank's own cases beside the shipped ones. */
@WorkbenchTest
class FoldersTest {
	private static final String OWN_CASE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<kb:Case xmlns:kb="urn:certclinic:knowledge:1" id="bank-1" lifecycle="validated">
			  <title><zh>网银登录不了</zh><en>Cannot log in to the bank</en></title>
			  <answer><zh>请重置密码。</zh><en>Reset the password.</en></answer>
			</kb:Case>
			""";

	private final Workbench workbench = new Workbench();

	@TempDir
	private Path folder;

	@AfterEach
	void forget() throws BackingStoreException {
		new KnowledgePreferences().save(List.of(), Optional.empty());
		workbench.settle();
	}

	@Test
	void aFolderIsAddedAndTakenAwayAgain() throws IOException {
		Files.writeString(folder.resolve("bank-1.case"), OWN_CASE);
		try (var _ = PathAnswer.always(folder)) {
			var page = workbench.knowledgePreferences().add().add();
			assertEquals(List.of(folder.toString()), page.folders().subList(1, page.folders().size()));
			page.apply();
		}
		workbench.waitUntil("the case of the folder", () -> workbench.cases().hits().contains("bank-1"));
		assertTrue(workbench.cases().hits().contains("cfca-d04"));

		workbench.knowledgePreferences().remove(1).apply();

		workbench.waitUntil("the shipped cases only", () -> !workbench.cases().hits().contains("bank-1"));
		assertTrue(workbench.cases().hits().contains("cfca-d04"));
	}
}
