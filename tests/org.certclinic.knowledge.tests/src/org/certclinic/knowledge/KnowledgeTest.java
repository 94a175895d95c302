package org.certclinic.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnowledgeTest {
	@TempDir
	private Path folder;
	@TempDir
	private Path cache;
	private SmallBase files;

	@BeforeEach
	void makeBase() throws IOException {
		files = new SmallBase(folder);
	}

	@Test
	void findsCasesThroughAKeptIndex() throws IOException {
		assertEquals(List.of("download-fails"), search("下载失败"));
		assertEquals(1, indexes().size());
	}

	@Test
	void findsCasesWithoutACache() {
		try (var knowledge = Knowledge.open(List.of(folder), Optional.empty())) {
			assertEquals(List.of("download-fails"), ids(knowledge, "下载失败"));
		}
	}

	/** Same names, sizes and times: what the file says now is not looked at. */
	@Test
	void doesNotReadTheFilesAgainForTheSameFingerprint() throws IOException {
		search("下载失败");
		Path file = folder.resolve("page-garbled.case");
		FileTime time = Files.getLastModifiedTime(file);
		files.write("page-garbled.case", Files.readString(file).replace("页面乱码", "登录超时"));
		Files.setLastModifiedTime(file, time);

		assertEquals(List.of("page-garbled"), search("页面乱码"));
		assertEquals(1, indexes().size());
	}

	@Test
	void makesANewIndexForAChangedFile() throws IOException {
		search("下载失败");
		files.write("page-garbled.case", Files.readString(folder.resolve("page-garbled.case")).replace("页面乱码", "登录总是超时"));

		assertEquals(List.of("page-garbled"), search("登录总是超时"));
	}

	@Test
	void makesANewIndexForAFileThatIsGone() throws IOException {
		search("下载失败");
		Files.delete(folder.resolve("download-fails.case"));

		assertEquals(List.of(), search("下载失败"));
	}

	@Test
	void makesADamagedIndexAgain() throws IOException {
		search("下载失败");
		for (Path file : filesIn(indexes().getFirst())) {
			Files.write(file, new byte[] { 1, 2, 3 });
		}

		assertEquals(List.of("download-fails"), search("下载失败"));
		assertEquals(List.of("download-fails"), search("下载失败"));
	}

	@Test
	void makesAnEmptiedIndexAgain() throws IOException {
		search("下载失败");
		for (Path file : filesIn(indexes().getFirst())) {
			Files.delete(file);
		}

		assertEquals(List.of("download-fails"), search("下载失败"));
		assertFalse(filesIn(indexes().getFirst()).isEmpty());
	}

	/** A file where the cache should be stands for any cache that cannot be written: root may write read-only folders. */
	@Test
	void searchesInMemoryWhereNothingCanBeKept() throws IOException {
		Path file = Files.writeString(cache.resolve("file"), "in the way");

		try (var knowledge = Knowledge.open(List.of(folder), Optional.of(file.resolve("cache")))) {
			assertEquals(List.of("download-fails"), ids(knowledge, "下载失败"));
		}
	}

	@Test
	void searchesInMemoryWhereTheCacheIsReadOnly() throws IOException {
		cache.toFile().setWritable(false);

		try (var knowledge = Knowledge.open(List.of(folder), Optional.of(cache))) {
			assertEquals(List.of("download-fails"), ids(knowledge, "下载失败"));
		} finally {
			cache.toFile().setWritable(true);
		}
	}

	@Test
	void opensManyTimesAtOnce() throws Exception {
		int opens = 4;
		var start = new CyclicBarrier(opens);
		Callable<List<String>> open = () -> {
			start.await();
			return search("下载失败");
		};
		try (var threads = Executors.newFixedThreadPool(opens)) {
			for (Future<List<String>> answer : threads.invokeAll(java.util.Collections.nCopies(opens, open))) {
				assertEquals(List.of("download-fails"), answer.get());
			}
		}
		assertEquals(1, indexes().size());
	}

	@Test
	void keepsFewOldIndexes() throws IOException {
		for (int i = 0; i < 12; i++) {
			files.write("page-garbled.case", Files.readString(folder.resolve("page-garbled.case")) + "\n".repeat(i));
			search("下载失败");
		}

		assertTrue(indexes().size() <= 6, () -> "too many");
		assertEquals(List.of("download-fails"), search("下载失败"));
	}

	@Test
	void searchesABaseThatIsNotThere() {
		try (var knowledge = Knowledge.open(List.of(folder.resolve("gone")), Optional.of(cache))) {
			assertEquals(List.of(), ids(knowledge, "下载失败"));
			assertEquals("kb.file.unreadable", knowledge.base().problems().getFirst().rule());
		}
	}

	@Test
	void findsABaseThatWasNotThereAtFirst() {
		Path later = folder.resolve("later");
		try (var knowledge = Knowledge.open(List.of(later), Optional.of(cache))) {
			assertEquals(List.of(), ids(knowledge, "下载失败"));
		}
		assertTrue(later.toFile().mkdir());
		assertTrue(folder.resolve("download-fails.case").toFile().renameTo(later.resolve("download-fails.case").toFile()));

		try (var knowledge = Knowledge.open(List.of(later), Optional.of(cache))) {
			assertEquals(List.of("download-fails"), ids(knowledge, "下载失败"));
		}
	}

	private List<String> search(String text) {
		try (var knowledge = Knowledge.open(List.of(folder), Optional.of(cache))) {
			return ids(knowledge, text);
		}
	}

	private static List<String> ids(Knowledge knowledge, String text) {
		return knowledge.search().search(SearchRequest.of(text, 1)).hits().stream().map(Hit::id).toList();
	}

	private List<Path> indexes() throws IOException {
		try (Stream<Path> versions = Files.list(cache)) {
			return filesIn(versions.findFirst().orElseThrow());
		}
	}

	private static List<Path> filesIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
