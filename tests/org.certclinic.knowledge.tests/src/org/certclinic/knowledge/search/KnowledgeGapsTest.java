package org.certclinic.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.certclinic.knowledge.search.KnowledgeGaps.Gap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KnowledgeGapsTest {
	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	@TempDir
	private Path folder;
	private Path file;
	private KnowledgeGaps gaps;

	@BeforeEach
	void makeGaps() {
		file = folder.resolve("certclinic/gaps.tsv");
		gaps = new KnowledgeGaps(file, InstantSource.fixed(NOW));
	}

	@Test
	void areNoneBeforeTheFirst() throws IOException {
		assertEquals(List.of(), gaps.all());
	}

	@Test
	void areKeptInTheirOrder() throws IOException {
		gaps.record("打印机卡纸");
		gaps.record("fax machine");

		assertEquals(List.of(new Gap(NOW, "打印机卡纸"), new Gap(NOW, "fax machine")), gaps.all());
	}

	@Test
	void areOneLineEach() throws IOException {
		gaps.record(" a\tb\r\nc\0d ");

		assertEquals("a b c d", gaps.all().getFirst().query());
		assertEquals(1, Files.readAllLines(file).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t", "\0" })
	void areNeverEmpty(String query) {
		assertThrows(IllegalArgumentException.class, () -> gaps.record(query));
	}

	@Test
	void areCutWhereVeryLong() throws IOException {
		gaps.record("盾".repeat(1_000_000));

		assertEquals(2_000, gaps.all().getFirst().query().length());
	}

	@Test
	void surviveALoneSurrogate() throws IOException {
		gaps.record("a\ud800b");
		gaps.record("next");

		assertEquals("next", gaps.all().getLast().query());
	}

	@Test
	void surviveBytesThatAreNoText() throws IOException {
		gaps.record("before");
		Files.write(file, new byte[] { (byte) 0xFF, (byte) 0xC0, '\n' }, StandardOpenOption.APPEND);
		gaps.record("after");

		assertEquals(List.of("before", "after"), gaps.all().stream().map(Gap::query).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "no tab", "yesterday\tquery", "2026-99-99T99:99:99Z\tquery", "2026-11-22T08:00:00Z", "" })
	void passOverLinesThatAreNone(String line) throws IOException {
		gaps.record("before");
		Files.writeString(file, line + "\n", StandardOpenOption.APPEND);

		assertEquals(List.of(new Gap(NOW, "before")), gaps.all());
	}

	@Test
	void doNotMixWhenRecordedAtOnce() throws Exception {
		String query = "盾".repeat(500);
		try (var threads = Executors.newFixedThreadPool(8)) {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < 100; i++) {
				all.add(threads.submit(() -> {
					new KnowledgeGaps(file, InstantSource.fixed(NOW)).record(query);
					return null; // a callable may throw
				}));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}

		assertEquals(java.util.Collections.nCopies(100, new Gap(NOW, query)), gaps.all());
	}

	@Test
	void reportAFileThatCannotBeWritten() throws IOException {
		Files.writeString(folder.resolve("certclinic"), "in the way");

		assertThrows(IOException.class, () -> gaps.record("query"));
	}
}
