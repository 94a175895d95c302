package org.certclinic.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnowledgeLoaderTest {
	@TempDir
	private Path folder;
	private SmallBase files;

	@BeforeEach
	void makeBase() throws IOException {
		files = new SmallBase(folder);
	}

	@Test
	void linksTheFilesOfAllFolders() {
		KnowledgeBase base = load();

		assertEquals(List.of(), base.problems());
		assertEquals(List.of("download-fails", "page-garbled"), base.cases().stream().map(Case::getId).toList());
		assertEquals("restart", base.findCase("download-fails").orElseThrow().getCauses().getFirst().getCause().getRemedies().getFirst().getId());
	}

	@Test
	void loadsTheShippedBaseWithoutProblems() {
		assertEquals(List.of(), ShippedBase.base().problems());
		assertEquals(32, ShippedBase.base().cases().size());
	}

	@Test
	void keepsTheRestWhereOneFileIsBroken() throws IOException {
		Path broken = files.write("page-garbled.case", "<kb:Case xmlns:kb='urn:certclinic:knowledge:1' id='page-garbled'>\n<title>\n");

		KnowledgeBase base = load();

		assertEquals(List.of("download-fails"), base.cases().stream().map(Case::getId).toList());
		LintFinding problem = only(base.problems());
		assertEquals("kb.file.not-xml", problem.rule());
		assertEquals(broken, problem.file());
		assertEquals(3, problem.line());
		assertEquals(Optional.empty(), problem.entry());
	}

	@Test
	void reportsAReferenceToAFileThatIsBroken() throws IOException {
		files.write("service-off.cause", "");

		KnowledgeBase base = load();

		assertEquals(List.of("kb.file.not-xml", "kb.file.dangling-reference"), base.problems().stream().map(LintFinding::rule).toList());
		LintFinding dangling = base.problems().getLast();
		assertEquals(folder.resolve("download-fails.case"), dangling.file());
		assertEquals(3, dangling.line());
		assertEquals(Optional.of("download-fails"), dangling.entry());
		assertNull(base.findCase("download-fails").orElseThrow().getCauses().getFirst().getCause());
	}

	@Test
	void reportsAnIdThatAnotherFileHasAndKeepsTheFirst() throws IOException {
		Path second = files.write("z-copy.case", Files.readString(folder.resolve("page-garbled.case")));

		KnowledgeBase base = load();

		LintFinding problem = only(base.problems());
		assertEquals("kb.file.duplicate-id", problem.rule());
		assertEquals(second, problem.file());
		assertEquals(2, problem.line());
		assertTrue(problem.message().en().contains(folder.resolve("page-garbled.case").toString()));
		assertEquals(folder.resolve("page-garbled.case"), base.file(base.find("page-garbled").orElseThrow()));
	}

	@Test
	void reportsAFolderThatIsNotThere() {
		KnowledgeBase base = KnowledgeLoader.load(List.of(folder, folder.resolve("gone")));

		LintFinding problem = only(base.problems());
		assertEquals("kb.file.unreadable", problem.rule());
		assertEquals(folder.resolve("gone"), problem.file());
		assertEquals(2, base.cases().size());
	}

	@Test
	void passesOverOtherFiles() throws IOException {
		files.write("notes.txt", "not XML");
		files.write(".page-garbled.case123.tmp", "not XML");

		assertEquals(List.of(), load().problems());
	}

	@Test
	void readsAFileThatIsNamedItself() {
		KnowledgeBase base = KnowledgeLoader.load(List.of(folder.resolve("page-garbled.case")));

		assertEquals(List.of("page-garbled"), base.entries().stream().map(Entry::getId).toList());
	}

	@Test
	void reportsLinksThatLeadRound() throws IOException {
		Files.createSymbolicLink(folder.resolve("again"), folder);

		KnowledgeBase base = load();

		assertEquals(2, base.cases().size());
		LintFinding problem = only(base.problems());
		assertEquals("kb.file.unreadable", problem.rule());
		assertEquals(folder.resolve("again"), problem.file());
	}

	@Test
	void readsNothingWithoutFolders() {
		assertEquals(List.of(), KnowledgeLoader.load(List.of()).entries());
	}

	private KnowledgeBase load() {
		return KnowledgeLoader.load(List.of(folder));
	}

	private static <T> T only(List<T> list) {
		assertEquals(1, list.size(), list::toString);
		return list.getFirst();
	}
}
