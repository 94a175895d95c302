package org.certclinic.knowledge.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.DraftLint;
import org.certclinic.knowledge.lint.Faults.Fault;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftLintTest {
	private static final DraftLint LINT = new DraftLint();
	private static final Path CASE = Path.of("cases/card-error.case");

	@TempDir
	Path folder;

	/** The tests of a draft are no part of it: they need an index. */
	static Stream<Fault> faults() {
		return Faults.all().filter(fault -> !fault.rule().startsWith("kb.test."));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void findsInEachEntryOfABaseWhatTheLinterFinds(Fault fault) throws IOException {
		KnowledgeBase base = fault.base().load(folder);
		List<LintFinding> all = new Linter().lint(base);

		for (Entry entry : base.entries()) {
			List<DraftFinding> own = check(base, entry, base.file(entry)).own();

			List<LintFinding> expected = all.stream().filter(finding -> finding.file().equals(base.file(entry)))
					.filter(finding -> !base.problems().contains(finding)).toList();
			assertEquals(rules(expected), rules(own.stream().map(DraftFinding::finding).toList()));
		}
	}

	@Test
	void saysOfShippedEntriesWhatTheLinterSaysOnceTheyAreSaved() throws IOException {
		copyShipped();
		KnowledgeBase base = KnowledgeLoader.load(List.of(folder));
		List<Entry> entries = base.entries();

		for (int i = 0; i < entries.size(); i += 9) {
			assertSaysWhatTheLinterSays(base, edited(entries.get(i), i));
		}
	}

	@Test
	void tellsWhatAnArchivedRemedyMeansForThoseWhoUseIt() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);
		Remedy remedy = EcoreUtil.copy((Remedy) base.find("plug-in").orElseThrow());
		remedy.setLifecycle(Lifecycle.ARCHIVED);

		DraftLint.Result result = check(base, remedy, base.file(remedy));

		assertEquals(List.of("kb.entry.no-successor"), rulesOf(result));
		assertEquals(List.of("kb.reference.archived"), rules(result.caused()));
		assertEquals(Optional.of("unplugged"), result.caused().getFirst().entry());
		assertEquals(2, result.caused().getFirst().line());
		assertEquals(List.of(), result.cured());
	}

	@Test
	void tellsThatACauseIsNoLongerUnused() throws IOException {
		KnowledgeBase base = Bases.sound().with("causes/idle.cause", Bases.entry("Cause", "id=\"idle\"",
				"<title><zh>空闲</zh><en>Idle</en></title><remedies href=\"kb:/#plug-in\"/>")).load(folder);
		Case item = EcoreUtil.copy(base.findCase("card-error").orElseThrow());
		var possible = KnowledgeFactory.eINSTANCE.createPossibleCause();
		possible.setCause((Cause) base.find("idle").orElseThrow());
		item.getCauses().add(possible);

		DraftLint.Result result = check(base, item, base.file(item));

		assertEquals(List.of("kb.cause.unused"), rules(result.cured()));
		assertEquals(List.of(), result.caused());
	}

	@Test
	void namesThePartInTheEntryThatIsWritten() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);
		Case item = EcoreUtil.copy(base.findCase("card-error").orElseThrow());
		var code = (CodeSymptom) item.getSymptoms().getFirst();
		code.setValue("8010001G");

		DraftFinding found = check(base, item, base.file(item)).own().getFirst();

		assertEquals("kb.code.bad-value", found.finding().rule());
		assertSame(code, found.in(item).orElseThrow());
		item.getSymptoms().clear();
		assertEquals(Optional.empty(), found.in(item));
	}

	@Test
	void tellsWhatWouldMakeTheFileUseless() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);
		Case item = EcoreUtil.copy(base.findCase("card-error").orElseThrow());

		item.setId("Card Error");
		assertTrue(rulesOf(check(base, item, folder.resolve("Card Error.case"))).contains("kb.file.bad-id"));
		item.setId(null);
		assertTrue(rulesOf(check(base, item, folder.resolve(".case"))).contains("kb.file.bad-id"));
		item.setId("card-error");
		assertTrue(rulesOf(check(base, item, folder.resolve("card-error.case"))).contains("kb.file.duplicate-id"));
		item.getTitle().setEn("bell \u0007");
		assertTrue(rulesOf(check(base, item, base.file(item))).contains("kb.file.not-xml"));
	}

	@Test
	void tellsOfAPartThatIsNotSavedYet() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);
		Case item = EcoreUtil.copy(base.findCase("card-error").orElseThrow());
		Remedy remedy = KnowledgeFactory.eINSTANCE.createRemedy();
		remedy.setId("new-one");
		item.getRemedies().add(remedy);

		DraftFinding found = check(base, item, base.file(item)).own().getFirst();

		assertEquals("kb.file.dangling-reference", found.finding().rule());
		assertSame(item, found.in(item).orElseThrow());
	}

	@Test
	void returnsAtOnceWhenCancelled() throws IOException {
		KnowledgeBase base = Bases.sound().change(CASE.toString(), "8010001D", "8010001G").load(folder);
		Entry item = base.find("card-error").orElseThrow();

		assertEquals(List.of(), LINT.check(Draft.of(base, item, base.file(item)), () -> true).own());
	}

	@Test
	void leavesTheBaseAndTheEntryAsTheyAre() throws IOException {
		KnowledgeBase base = Bases.sound().load(folder);
		Remedy old = (Remedy) base.find("plug-in").orElseThrow();
		Remedy remedy = EcoreUtil.copy(old);
		remedy.setLifecycle(Lifecycle.ARCHIVED);

		check(base, remedy, base.file(remedy));

		assertSame(old, base.find("plug-in").orElseThrow());
		assertEquals(List.of(), new Linter().lint(base));
	}

	private static DraftLint.Result check(KnowledgeBase base, Entry entry, Path file) {
		return LINT.check(Draft.of(base, entry, file), () -> false);
	}

	/** Saves the entry, and puts the old file back. */
	private void assertSaysWhatTheLinterSays(KnowledgeBase base, Entry entry) throws IOException {
		Path file = base.file(entry);
		byte[] old = Files.readAllBytes(file);
		var expected = new TreeSet<String>();
		DraftLint.Result result = check(base, entry, file);
		new Linter().lint(base).stream().filter(finding -> !finding.file().equals(file) && !result.cured().contains(finding))
				.forEach(finding -> expected.add(finding.toString()));
		result.caused().forEach(finding -> expected.add(finding.toString()));
		result.own().forEach(found -> expected.add(found.finding().toString()));

		new KnowledgeWriter().write(entry, file);
		var saved = new TreeSet<String>();
		new Linter().lint(KnowledgeLoader.load(List.of(folder))).forEach(finding -> saved.add(finding.toString()));

		assertEquals(String.join("\n", saved), String.join("\n", expected));
		Files.write(file, old);
	}

	/** The entry with one of the mistakes that reach furthest. */
	private static Entry edited(Entry entry, int which) {
		Entry copy = EcoreUtil.copy(entry);
		switch (which % 4) {
		case 0 -> copy.setLifecycle(Lifecycle.ARCHIVED);
		case 1 -> copy.getTitle().setEn("");
		case 2 -> dropReferences(copy);
		default -> copy.getTitle().setZh("电话 13912345678");
		}
		return copy;
	}

	private static void dropReferences(Entry entry) {
		switch (entry) {
		case Case item -> {
			item.getCauses().clear();
			item.getRemedies().clear();
		}
		case Cause cause -> cause.getRemedies().clear();
		case Remedy remedy -> remedy.getSteps().clear();
		default -> throw new IllegalStateException(entry.toString());
		}
	}

	private void copyShipped() throws IOException {
		Path shipped = Bases.shipped();
		for (Path file : KnowledgeLoader.files(shipped)) {
			Path copy = folder.resolve(shipped.relativize(file).toString());
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy);
		}
		try (Stream<Path> pictures = Files.walk(shipped).filter(Files::isRegularFile)) {
			for (Path file : pictures.filter(path -> path.toString().contains("pictures")).toList()) {
				Path copy = folder.resolve(shipped.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private static List<String> rulesOf(DraftLint.Result result) {
		return result.own().stream().map(found -> found.finding().rule()).toList();
	}

	private static List<String> rules(List<LintFinding> findings) {
		return findings.stream().map(LintFinding::rule).sorted().toList();
	}
}
