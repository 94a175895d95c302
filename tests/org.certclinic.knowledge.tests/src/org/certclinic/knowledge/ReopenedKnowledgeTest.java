package org.certclinic.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.certclinic.knowledge.model.io.ReadResult;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.SearchRequest;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After files have changed, knowledge is as if it were opened for the first time, but little is read and indexed again. */
final class ReopenedKnowledgeTest {
	private static final int ROUNDS = 9;
	/** One in so many queries is asked in a round, others in the next. */
	private static final int TURNS = 3;

	@TempDir
	private Path folder;
	@TempDir
	private Path cache;

	@Test
	void answersEveryQueryAsANewIndexDoesWhateverWasEdited() throws IOException {
		List<Path> files = copyShipped();
		var random = new Random(11);
		Knowledge knowledge = Knowledge.open(List.of(folder), Optional.of(cache));
		knowledge.base();
		for (int round = 0; round < ROUNDS; round++) {
			for (int edits = random.nextInt(3); edits >= 0; edits--) {
				edit(files, random);
			}
			Knowledge before = knowledge;
			knowledge = Knowledge.reopen(List.of(folder), Optional.of(cache), before);
			before.close();

			try (Knowledge fresh = Knowledge.open(List.of(folder), Optional.empty())) {
				List<String> queries = queries();
				for (int i = round % TURNS; i < queries.size(); i += TURNS) {
					String query = queries.get(i);
					assertEquals(fresh.search().search(SearchRequest.of(query, 20)), knowledge.search().search(SearchRequest.of(query, 20)), query);
				}
				assertSameBase(fresh.base(), knowledge.base());
			}
		}
		knowledge.close();
	}

	@Test
	void indexesOnlyTheCasesThatHaveChanged() throws IOException {
		var files = new SmallBase(folder);
		search("下载失败");
		garble("page-garbled.case", "页面乱码", "登录超时");
		files.write("download-fails.case", Files.readString(folder.resolve("download-fails.case")).replace("下载失败", "总是下载不了"));

		assertEquals(List.of("download-fails"), search("总是下载不了"));
		assertEquals(List.of("page-garbled"), search("页面乱码")); // its file looks as before, so it was not looked into
	}

	@Test
	void indexesTheCasesOfAChangedCauseOrRemedy() throws IOException {
		var files = new SmallBase(folder);
		search("下载失败");
		files.write("restart.remedy", SmallBase.entry("Remedy", "restart", "<title><zh>拔掉打印机</zh><en>Unplug the printer</en></title>\n"));

		assertEquals(List.of("download-fails", "page-garbled"), search("拔掉打印机").stream().sorted().toList());
	}

	@Test
	void findsACaseByACauseThatWasMissing() throws IOException {
		var files = new SmallBase(folder);
		Files.delete(folder.resolve("service-off.cause"));
		assertEquals(List.of(), search("拔掉打印机"));
		files.write("service-off.cause", SmallBase.entry("Cause", "service-off", "<title><zh>拔掉打印机</zh><en>Unplug</en></title>\n"));

		assertEquals(List.of("download-fails"), search("拔掉打印机"));
	}

	@Test
	void makesTheIndexAnewWhereItsNotesAreDamaged() throws IOException {
		var files = new SmallBase(folder);
		search("下载失败");
		try (Stream<Path> kept = Files.walk(cache)) {
			for (Path notes : kept.filter(file -> file.endsWith("notes.tsv")).toList()) {
				Files.writeString(notes, Files.readString(notes).replace("\t", "\tx"));
			}
		}
		files.write("page-garbled.case", Files.readString(folder.resolve("page-garbled.case")).replace("页面乱码", "登录总是超时"));

		assertEquals(List.of("page-garbled"), search("登录总是超时"));
		assertEquals(List.of("download-fails"), search("下载失败"));
	}

	@Test
	void makesTheIndexAnewWhereTheOlderOneIsDamaged() throws IOException {
		var files = new SmallBase(folder);
		search("下载失败");
		try (Stream<Path> kept = Files.walk(cache)) {
			for (Path file : kept.filter(file -> Files.isRegularFile(file) && !file.endsWith("notes.tsv")).toList()) {
				Files.write(file, new byte[] { 1, 2, 3 });
			}
		}
		files.write("page-garbled.case", Files.readString(folder.resolve("page-garbled.case")).replace("页面乱码", "登录总是超时"));

		assertEquals(List.of("page-garbled"), search("登录总是超时"));
		assertEquals(List.of("download-fails"), search("下载失败"));
	}

	@Test
	void keepsEntriesThatLeadToNothingNew() throws IOException {
		var files = new SmallBase(folder);
		try (var before = Knowledge.open(List.of(folder), Optional.empty())) {
			KnowledgeBase old = before.base();
			files.write("service-off.cause", Files.readString(folder.resolve("service-off.cause")).replace("服务没开", "服务停了"));

			try (var after = Knowledge.reopen(List.of(folder), Optional.empty(), before)) {
				assertSame(old.find("page-garbled").orElseThrow(), after.base().find("page-garbled").orElseThrow());
				assertNotSame(old.find("download-fails").orElseThrow(), after.base().find("download-fails").orElseThrow());
				assertEquals("服务没开", old.findCase("download-fails").orElseThrow().getCauses().getFirst().getCause().getTitle().getZh());
				assertEquals("服务停了",
						after.base().findCase("download-fails").orElseThrow().getCauses().getFirst().getCause().getTitle().getZh());
			}
		}
	}

	@Test
	void showsTheEntryBelowWhenItsOverrideIsGone() throws IOException {
		Path shipped = Files.createDirectory(folder.resolve("shipped"));
		Path own = Files.createDirectory(folder.resolve("own"));
		new SmallBase(shipped);
		Path override = Files.writeString(own.resolve("service-off.cause"), SmallBase.entry("Cause", "service-off",
				"<title><zh>拔掉打印机</zh><en>Unplug</en></title>\n<overrides revision=\"0\"/>\n"));
		try (var before = Knowledge.open(List.of(shipped, own), Optional.of(cache))) {
			assertEquals(List.of("download-fails"), ids(before.search(), "拔掉打印机"));
			before.base();
			Files.delete(override);

			try (var after = Knowledge.reopen(List.of(shipped, own), Optional.of(cache), before)) {
				assertEquals(List.of(), ids(after.search(), "拔掉打印机"));
				assertEquals(List.of("download-fails"), ids(after.search(), "服务没开"));
				assertEquals("服务没开",
						after.base().findCase("download-fails").orElseThrow().getCauses().getFirst().getCause().getTitle().getZh());
			}
		}
	}

	private List<Path> copyShipped() throws IOException {
		List<Path> copies = new ArrayList<>();
		for (Path file : KnowledgeLoader.files(ShippedBase.FOLDER)) {
			Path copy = folder.resolve(ShippedBase.FOLDER.relativize(file));
			Files.createDirectories(copy.getParent());
			copies.add(Files.copy(file, copy));
		}
		return copies;
	}

	/** Another title, a part less, an entry less or more. */
	private static void edit(List<Path> files, Random random) throws IOException {
		Path file = files.get(random.nextInt(files.size()));
		Entry entry = read(file);
		switch (random.nextInt(6)) {
		case 0, 1 -> entry.setTitle(EcoreUtil.copy(read(files.get(random.nextInt(files.size()))).getTitle()));
		case 2 -> {
			if (entry instanceof Case item) {
				item.getSymptoms().clear();
			}
		}
		case 3 -> {
			if (entry instanceof Case item && !item.getCauses().isEmpty()) {
				item.getCauses().removeFirst();
			}
		}
		case 4 -> {
			entry.setId(entry.getId() + "-" + random.nextInt(100));
			String name = file.getFileName().toString();
			file = file.resolveSibling(entry.getId() + name.substring(name.lastIndexOf('.')));
			files.add(file);
		}
		default -> {
			files.remove(file);
			Files.delete(file);
			return;
		}
		}
		Files.write(file, new KnowledgeWriter().bytes(entry));
	}

	private static Entry read(Path file) {
		return switch (new KnowledgeReader().read(file)) {
		case ReadResult.Read(var entry) -> entry;
		case ReadResult.Refused(var problem) -> throw new AssertionError(problem);
		};
	}

	private static void assertSameBase(KnowledgeBase expected, KnowledgeBase actual) {
		var writer = new KnowledgeWriter();
		assertEquals(expected.problems().stream().map(Object::toString).sorted().toList(),
				actual.problems().stream().map(Object::toString).sorted().toList());
		assertEquals(expected.entries().stream().map(Entry::getId).toList(), actual.entries().stream().map(Entry::getId).toList());
		for (Entry entry : actual.entries()) {
			assertEquals(new String(writer.bytes(expected.find(entry.getId()).orElseThrow()), StandardCharsets.UTF_8),
					new String(writer.bytes(entry), StandardCharsets.UTF_8));
			EcoreUtil.ExternalCrossReferencer.find(entry).keySet().forEach(named -> assertTrue(
					named instanceof Entry other && actual.find(other.getId()).orElseThrow() == other, () -> entry.getId() + " > " + named));
		}
	}

	/** Changes the file so that it looks as before. */
	private void garble(String name, String before, String after) throws IOException {
		Path file = folder.resolve(name);
		FileTime time = Files.getLastModifiedTime(file);
		Files.writeString(file, Files.readString(file).replace(before, after));
		Files.setLastModifiedTime(file, time);
	}

	private List<String> search(String text) {
		try (var knowledge = Knowledge.open(List.of(folder), Optional.of(cache))) {
			return ids(knowledge.search(), text);
		}
	}

	private static List<String> ids(CaseSearch search, String text) {
		return search.search(SearchRequest.of(text, 5)).hits().stream().map(Hit::id).toList();
	}

	private static List<String> queries() throws IOException {
		try (var in = CaseSearch.class.getResourceAsStream("queries.tsv");
				Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
			return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")[0]).toList();
		}
	}
}
