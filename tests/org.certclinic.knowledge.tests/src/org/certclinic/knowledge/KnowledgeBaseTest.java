package org.certclinic.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnowledgeBaseTest {
	@TempDir
	private Path folder;
	private SmallBase files;

	@BeforeEach
	void makeBase() throws IOException {
		files = new SmallBase(folder);
	}

	@Test
	void namesTheCasesThatUseACause() {
		assertEquals(Set.of("download-fails"), users("service-off"));
	}

	@Test
	void namesTheCasesThatUseARemedyDirectlyOrThroughACause() {
		assertEquals(Set.of("download-fails", "page-garbled"), users("restart"));
	}

	@Test
	void hasNoUsersOfACase() {
		assertEquals(Set.of(), users("page-garbled"));
	}

	@Test
	void relatesCasesThatShareAPart() {
		assertEquals(List.of("page-garbled"), related("download-fails"));
		assertEquals(List.of("download-fails"), related("page-garbled"));
	}

	@Test
	void relatesTheCaseWithMoreSharedPartsFirst() throws IOException {
		files.write("a.case", SmallBase.entry("Case", "a", "<remedies href=\"kb:/#restart\"/>\n"));
		files.write("z.case", SmallBase.entry("Case", "z", "<causes><cause href=\"kb:/#service-off\"/></causes>\n"));

		assertEquals(List.of("z", "a", "page-garbled"), related("download-fails"));
	}

	@Test
	void doesNotRelateCasesThatShareNothing() throws IOException {
		files.write("alone.case", SmallBase.entry("Case", "alone", ""));

		assertEquals(List.of(), related("alone"));
	}

	@Test
	void findsByIdAndKind() {
		KnowledgeBase base = load();

		assertTrue(base.find("restart").isPresent());
		assertEquals(Optional.empty(), base.findCase("restart"));
		assertEquals(Optional.empty(), base.find("nowhere"));
	}

	@Test
	void relatesTheTwoFacesOfTheScriptError() {
		KnowledgeBase base = ShippedBase.base();

		List<String> related = base.related(base.findCase("cfca-d02").orElseThrow()).stream().map(Case::getId).toList();

		assertTrue(related.contains("cfca-u09"), related::toString);
		assertFalse(related.contains("cfca-d02"));
	}

	private KnowledgeBase load() {
		return KnowledgeLoader.load(List.of(folder));
	}

	private Set<String> users(String id) {
		KnowledgeBase base = load();
		Entry part = base.find(id).orElseThrow();
		return base.users(part).stream().map(Case::getId).collect(Collectors.toSet());
	}

	private List<String> related(String id) {
		KnowledgeBase base = load();
		return base.related(base.findCase(id).orElseThrow()).stream().map(Case::getId).toList();
	}
}
