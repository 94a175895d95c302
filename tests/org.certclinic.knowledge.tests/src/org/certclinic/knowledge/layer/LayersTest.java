package org.certclinic.knowledge.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.compare.Difference;
import org.certclinic.knowledge.compare.MergeResult;
import org.certclinic.knowledge.compare.MergeSide;
import org.certclinic.knowledge.export.Format;
import org.certclinic.knowledge.export.KnowledgeExporter;
import org.certclinic.knowledge.lint.Bases;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.lint.Linter;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.certclinic.knowledge.model.io.ReadResult;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {
	@TempDir
	Path folder;
	private Path shipped;
	private Path own;

	@BeforeEach
	void makeBase() throws IOException {
		shipped = folder.resolve("shipped");
		own = Files.createDirectory(folder.resolve("own"));
		Bases.sound().load(shipped);
	}

	private KnowledgeBase load() {
		return KnowledgeLoader.load(List.of(shipped, own));
	}

	private Path override(String id) throws IOException {
		KnowledgeBase base = load();
		return new Layers(base).override(base.find(id).orElseThrow(), own);
	}

	private static void edit(Path file, String old, String now) throws IOException {
		String content = Files.readString(file);
		assertTrue(content.contains(old), content);
		Files.writeString(file, content.replace(old, now));
	}

	private static Entry raw(Path file) {
		return switch (new KnowledgeReader().read(file)) {
		case ReadResult.Read(var entry) -> entry;
		case ReadResult.Refused(var problem) -> throw new IllegalStateException(problem.toString());
		};
	}

	private static List<String> english(List<Difference> differences) {
		return differences.stream().map(difference -> difference.text().en()).toList();
	}

	private OverrideState state(String id) {
		return new Layers(load()).state(id).orElseThrow();
	}

	@Test
	void overridesWithoutADifferenceAtFirst() throws IOException {
		Path file = override("card-error");

		KnowledgeBase base = load();
		assertEquals(own.resolve("cases/card-error.case"), file);
		assertEquals(file, base.file(base.find("card-error").orElseThrow()));
		assertEquals(1, base.layered("card-error").orElseThrow().layer());
		assertEquals(shipped.resolve("cases/card-error.case"), base.layered("card-error").orElseThrow().below().orElseThrow().file());
		assertEquals(Lifecycle.DRAFT, base.find("card-error").orElseThrow().getLifecycle());
		assertEquals(List.of(), state("card-error").ownChanges());
		assertEquals(List.of(), state("card-error").lowerChanges());
		assertFalse(state("card-error").outdated());
		assertEquals(List.of(), new Linter().lint(base));
	}

	@Test
	void keepsTheOverriddenFileByteForByte() throws IOException {
		override("card-error");

		assertArrayEquals(Files.readAllBytes(shipped.resolve("cases/card-error.case")),
				Files.readAllBytes(own.resolve("overridden/card-error.xml")));
	}

	@Test
	void overridesEveryShippedEntryWithoutADifference() throws IOException {
		KnowledgeBase base = ShippedBase.base();
		for (Entry entry : base.entries()) {
			new Layers(base).override(entry, own);
		}

		KnowledgeBase both = KnowledgeLoader.load(List.of(ShippedBase.FOLDER, own));

		assertEquals(base.entries().stream().map(Entry::getId).toList(), both.entries().stream().map(Entry::getId).toList());
		assertTrue(both.entries().stream().allMatch(entry -> both.file(entry).startsWith(own)));
		assertEquals(List.of(), new Linter().lint(both));
		both.entries().forEach(entry -> assertEquals(List.of(), new Layers(both).state(entry.getId()).orElseThrow().ownChanges()));
	}

	@Test
	void takesTheOwnEntryInThePlaceOfTheOverriddenOneEverywhere() throws IOException {
		Path cause = override("unplugged");
		edit(cause, "没有插好", "接触不良");
		edit(override("card-error"), "读不到 Key", "读不到优盾");
		KnowledgeBase base = load();

		Entry own = base.find("unplugged").orElseThrow();
		assertSame(own, base.findCase("card-error").orElseThrow().getCauses().getFirst().getCause());
		assertEquals(1, base.users(own).size());
		assertEquals(1, base.cases().size());
		assertEquals(5, base.entries().size());
		try (var knowledge = Knowledge.open(List.of(shipped, this.own), Optional.empty())) {
			List<Hit> hits = knowledge.search().search(SearchRequest.of("8010001D", 10)).hits();
			assertEquals(List.of("读不到优盾"), hits.stream().map(hit -> hit.title().zh()).toList());
		}
	}

	@Test
	void exportsTheOwnEntryOnly() throws IOException {
		edit(override("unplugged"), "没有插好", "接触不良");

		List<Path> files = new KnowledgeExporter().export(load(), EnumSet.allOf(Format.class), folder.resolve("out"));

		for (Path file : files) {
			String content = Files.readString(file);
			assertFalse(content.contains("没有插好"), file.toString());
			assertFalse(content.contains("overrid"), file.toString());
		}
		assertTrue(Files.readString(folder.resolve("out/knowledge.json")).contains("接触不良"));
	}

	@Test
	void makesANewIndexForAnOverride() throws IOException {
		Path cache = folder.resolve("cache");
		String before = title(cache);
		edit(override("card-error"), "读不到 Key", "读不到优盾");

		assertEquals("读不到 Key", before);
		assertEquals("读不到优盾", title(cache));
	}

	private String title(Path cache) {
		try (var knowledge = Knowledge.open(List.of(shipped, own), Optional.of(cache))) {
			return knowledge.search().search(SearchRequest.of("8010001D", 10)).hits().getFirst().title().zh();
		}
	}

	@Test
	void tellsWhatTheOwnEntryChangesAndWhatTheOverriddenOneHasChangedSince() throws IOException {
		edit(override("card-error"), "See first that it is plugged in.", "Look at the light.");
		edit(shipped.resolve("cases/card-error.case"), "likelihood=\"rare\"", "likelihood=\"occasional\"");

		OverrideState state = state("card-error");

		assertEquals(List.of("answer › English: “See first that it is plugged in.” → “Look at the light.”"), english(state.ownChanges()));
		assertEquals(List.of("cause “The service is off” › likelihood: rare → occasional"), english(state.lowerChanges()));
		assertTrue(state.outdated());
		assertEquals(List.of("kb.override.outdated"), new Linter().lint(load()).stream().map(LintFinding::rule).toList());
	}

	@Test
	void takesOverWhatTheOverriddenOneHasChanged() throws IOException {
		Path file = override("card-error");
		edit(file, "See first that it is plugged in.", "Look at the light.");
		edit(shipped.resolve("cases/card-error.case"), "likelihood=\"rare\"", "likelihood=\"occasional\"");
		edit(shipped.resolve("cases/card-error.case"), "lifecycle=", "revision=\"2\" lifecycle=");
		var layers = new Layers(load());

		MergeResult result = layers.merge(raw(file), _ -> Optional.empty());
		new KnowledgeWriter().write(result.merged().orElseThrow(), file);
		layers.renewCopy("card-error");

		assertEquals(List.of(), new Linter().lint(load()));
		assertEquals(2, load().find("card-error").orElseThrow().getOverrides().getRevision());
		assertTrue(Files.readString(file).contains("Look at the light."));
		assertTrue(Files.readString(file).contains("likelihood=\"occasional\""));
		assertEquals(List.of("answer › English: “See first that it is plugged in.” → “Look at the light.”"), english(state("card-error").ownChanges()));
	}

	@Test
	void reportsWhatBothHaveChanged() throws IOException {
		Path file = override("card-error");
		edit(file, "See first that it is plugged in.", "Look at the light.");
		edit(shipped.resolve("cases/card-error.case"), "See first that it is plugged in.", "See that it is plugged in.");

		MergeResult open = new Layers(load()).merge(raw(file), _ -> Optional.empty());
		MergeResult settled = new Layers(load()).merge(raw(file), _ -> Optional.of(MergeSide.THEIRS));

		assertEquals(1, open.conflicts().size());
		assertEquals("See that it is plugged in.", ((org.certclinic.knowledge.model.Case) settled.merged().orElseThrow()).getAnswer().getEn());
	}

	@Test
	void anOwnReviewIsNobodyElses() throws IOException {
		Path lower = shipped.resolve("cases/card-error.case");
		edit(lower, "  <answer>", "  <history state=\"validated\" who=\"Li Lei\" at=\"2026-03-02T09:15+08:00\"/>\n  <answer>");
		Path file = override("card-error");
		edit(lower, "  <answer>", "  <history state=\"archived\" who=\"Li Lei\" at=\"2026-04-02T09:15+08:00\"/>\n  <answer>");

		assertEquals(0, raw(file).getHistory().size());
		assertEquals(List.of(), state("card-error").ownChanges());
		assertFalse(state("card-error").outdated());
		assertEquals(0, new Layers(load()).merge(raw(file), _ -> Optional.empty()).merged().orElseThrow().getHistory().size());
	}

	@Test
	void bringsThePicturesOfARemedyAlong() throws IOException {
		Path file = override("plug-in");

		assertEquals("pictures/light.png", ((Remedy) raw(file)).getSteps().stream()
				.filter(org.certclinic.knowledge.model.PictureStep.class::isInstance).map(org.certclinic.knowledge.model.PictureStep.class::cast)
				.findFirst().orElseThrow().getFile());
		assertTrue(Files.exists(own.resolve("pictures/light.png")));
		assertEquals(List.of(), new Linter().lint(load()));
	}

	@Test
	void leavesAnOwnEntryAndItsCopyAlone() throws IOException {
		Path file = override("card-error");
		byte[] before = Files.readAllBytes(own.resolve("overridden/card-error.xml"));
		edit(shipped.resolve("cases/card-error.case"), "See first", "Look first");
		Files.delete(own.resolve("overridden/card-error.xml"));
		Files.write(own.resolve("overridden/card-error.xml"), before);
		KnowledgeBase shippedOnly = KnowledgeLoader.load(List.of(shipped));

		assertThrows(FileAlreadyExistsException.class,
				() -> new Layers(shippedOnly).override(shippedOnly.find("card-error").orElseThrow(), own));

		assertArrayEquals(before, Files.readAllBytes(own.resolve("overridden/card-error.xml")));
		assertTrue(Files.exists(file));
	}

	@Test
	void overridesInSeveralLayers() throws IOException {
		edit(override("unplugged"), "Not plugged in", "Loose");
		Path top = Files.createDirectory(folder.resolve("top"));
		KnowledgeBase two = load();
		edit(new Layers(two).override(two.find("unplugged").orElseThrow(), top), "Loose", "Broken");

		KnowledgeBase three = KnowledgeLoader.load(List.of(shipped, own, top));

		assertEquals("Broken", three.find("unplugged").orElseThrow().getTitle().getEn());
		assertEquals(2, three.layered("unplugged").orElseThrow().layer());
		assertEquals(List.of("title › English: “Loose” → “Broken”"), english(new Layers(three).state("unplugged").orElseThrow().ownChanges()));
		assertEquals("Not plugged in", three.layered("unplugged").orElseThrow().below().orElseThrow().below().orElseThrow().entry().getTitle().getEn());
		assertEquals(List.of(), new Linter().lint(three));
	}

	@Test
	void anEntryThatDoesNotSayThatItOverridesIsLeftOut() throws IOException {
		Files.createDirectories(own.resolve("causes"));
		Files.copy(shipped.resolve("causes/unplugged.cause"), own.resolve("causes/unplugged.cause"));

		assertEquals(List.of("kb.file.duplicate-id"), load().problems().stream().map(LintFinding::rule).toList());
		assertEquals(0, load().layered("unplugged").orElseThrow().layer());
	}

	@Test
	void theOrderOfTheFoldersDecides() throws IOException {
		override("unplugged");

		KnowledgeBase turned = KnowledgeLoader.load(List.of(own, shipped));

		assertEquals(List.of("kb.file.duplicate-id"), turned.problems().stream().map(LintFinding::rule).toList());
	}

	@Test
	void readsNoEntriesFromTheFolderOfCopies() throws IOException {
		Files.createDirectories(own.resolve("overridden"));
		Files.writeString(own.resolve("overridden/x.case"), "not XML");

		assertEquals(List.of(), load().problems());
	}

	@Test
	void bearsACopyThatIsNone() throws IOException {
		override("unplugged");
		for (String content : List.of("", "<kb", Files.readString(shipped.resolve("cases/card-error.case")),
				"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")) {
			Files.write(own.resolve("overridden/unplugged.xml"), content.getBytes(StandardCharsets.UTF_8));
			assertEquals(Optional.empty(), state("unplugged").copy());
			assertEquals(List.of(), state("unplugged").ownChanges());
			assertThrows(IOException.class, () -> new Layers(load()).merge(raw(own.resolve("causes/unplugged.cause")), _ -> Optional.empty()));
		}
	}

	@Test
	void aBaseWithADraftKnowsWhatItWouldOverride() throws IOException {
		KnowledgeBase base = load();
		Path file = override("unplugged");
		Entry draft = load().find("unplugged").orElseThrow();

		assertTrue(base.overrides(draft, file));
		assertFalse(base.overrides(draft, shipped.resolve("causes/unplugged.cause")));
		assertEquals(shipped.resolve("causes/unplugged.cause"), base.with(draft, file).layered("unplugged").orElseThrow().below().orElseThrow().file());
		assertEquals(1, load().with(draft, file).layered("unplugged").orElseThrow().layer());
		assertTrue(load().with(draft, file).layered("unplugged").orElseThrow().below().isPresent());
	}

	@Test
	void leavesNoOtherFiles() throws IOException {
		override("unplugged");

		try (Stream<Path> files = Files.walk(own)) {
			assertEquals(List.of("causes/unplugged.cause", "overridden/unplugged.xml"),
					files.filter(Files::isRegularFile).map(file -> own.relativize(file).toString()).sorted().toList());
		}
	}
}
