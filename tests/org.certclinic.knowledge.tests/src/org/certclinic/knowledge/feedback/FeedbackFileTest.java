package org.certclinic.knowledge.feedback;

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
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.certclinic.knowledge.feedback.Feedback.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackFileTest {
	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	@TempDir
	Path folder;
	private Path file;
	private FeedbackFile feedback;

	@BeforeEach
	void makeFile() {
		file = folder.resolve("certclinic/feedback.tsv");
		feedback = new FeedbackFile(file, InstantSource.fixed(NOW));
	}

	@Test
	void isEmptyBeforeTheFirst() throws IOException {
		assertEquals(List.of(), feedback.all());
		assertEquals(Map.of(), feedback.counts());
	}

	@ParameterizedTest
	@EnumSource
	void readsBackWhatWasSaid(Kind kind) throws IOException {
		Feedback said = feedback.record(kind, "cfca-d04", 3, "第二步的图旧了");

		assertEquals(new Feedback(NOW, kind, "cfca-d04", 3, "第二步的图旧了"), said);
		assertEquals(List.of(said), feedback.all());
	}

	@Test
	void countsByEntry() throws IOException {
		feedback.record(Kind.HELPED, "cfca-d04", 1, "");
		feedback.record(Kind.HELPED, "cfca-d04", 2, "");
		feedback.record(Kind.DID_NOT_HELP, "cfca-d04", 2, "still -1666");
		feedback.record(Kind.HELPED, "cfca-u04", 1, "");

		assertEquals(Map.of("cfca-d04", new FeedbackCounts(2, 1, List.of()), "cfca-u04", new FeedbackCounts(1, 0, List.of())), feedback.counts());
	}

	@Test
	void forgetsFlagsThatWereSettled() throws IOException {
		feedback.record(Kind.FLAGGED, "cfca-d04", 1, "the link is dead");
		feedback.record(Kind.SETTLED, "cfca-d04", 2, "");
		Feedback open = feedback.record(Kind.FLAGGED, "cfca-d04", 2, "so is the other");

		assertEquals(List.of(open), feedback.counts().get("cfca-d04").flags());
		assertEquals(3, feedback.all().size());
	}

	@Test
	void tellsTheLatestOfManyFlags() throws IOException {
		for (int i = 0; i < FeedbackFile.MAX_FLAGS + 5; i++) {
			feedback.record(Kind.FLAGGED, "cfca-d04", i, "");
		}

		List<Feedback> flags = feedback.counts().get("cfca-d04").flags();
		assertEquals(FeedbackFile.MAX_FLAGS, flags.size());
		assertEquals(FeedbackFile.MAX_FLAGS + 4, flags.getLast().revision());
	}

	@Test
	void isOneLineEach() throws IOException {
		feedback.record(Kind.FLAGGED, "cfca-d04\t", 1, " a\tb\r\nc\0d ");

		assertEquals("a b c d", feedback.all().getFirst().note());
		assertEquals("cfca-d04", feedback.all().getFirst().entry());
		assertEquals(1, Files.readAllLines(file).size());
	}

	@Test
	void cutsAVeryLongNote() throws IOException {
		feedback.record(Kind.FLAGGED, "cfca-d04", 1, "盾".repeat(1_000_000));

		assertEquals(FeedbackFile.MAX_NOTE, feedback.all().getFirst().note().length());
	}

	@Test
	void isAlwaysAboutAnEntry() {
		assertThrows(IllegalArgumentException.class, () -> feedback.record(Kind.HELPED, " ", 1, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no tab", "yesterday\thelped\tcfca-d04\t1\t", "2026-11-22T08:00:00Z\tpraised\tcfca-d04\t1\t",
			"2026-11-22T08:00:00Z\thelped\t\t1\t", "2026-11-22T08:00:00Z\thelped\tcfca-d04\tone\t", "2026-11-22T08:00:00Z\thelped\tcfca-d04",
			"2026-11-22T08:00:00Z\thelped\tcfca-d04\t99999999999\t" })
	void passesOverLinesThatSayNothing(String line) throws IOException {
		Feedback before = feedback.record(Kind.HELPED, "cfca-u04", 1, "");
		Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
		Feedback after = feedback.record(Kind.HELPED, "cfca-u05", 1, "");

		assertEquals(List.of(before, after), feedback.all());
	}

	@Test
	void takesALineWithoutANote() throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "2026-11-22T08:00:00Z\tdid-not-help\tcfca-d04\t1\n");

		assertEquals(List.of(new Feedback(NOW, Kind.DID_NOT_HELP, "cfca-d04", 1, "")), feedback.all());
	}

	@Test
	void survivesBytesThatAreNoText() throws IOException {
		feedback.record(Kind.HELPED, "cfca-d04", 1, "");
		Files.write(file, new byte[] { (byte) 0xFF, (byte) 0xC0, '\n' }, StandardOpenOption.APPEND);
		feedback.record(Kind.HELPED, "cfca-d04", 1, "");

		assertEquals(2, feedback.counts().get("cfca-d04").helped());
	}

	@Test
	void doesNotMixLinesWrittenAtOnce() throws Exception {
		String note = "盾".repeat(500);
		try (var threads = Executors.newFixedThreadPool(8)) {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < 100; i++) {
				all.add(threads.submit(() -> new FeedbackFile(file, InstantSource.fixed(NOW)).record(Kind.DID_NOT_HELP, "cfca-d04", 1, note)));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}

		assertEquals(100, feedback.counts().get("cfca-d04").didNotHelp());
	}

	@Test
	void reportsAFileThatCannotBeWritten() throws IOException {
		Files.writeString(folder.resolve("certclinic"), "in the way");

		assertThrows(IOException.class, () -> feedback.record(Kind.HELPED, "cfca-d04", 1, ""));
	}
}
