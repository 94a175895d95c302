package org.certclinic.knowledge.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Queries no case answers, kept in a local file: one line each, time and query with a tab between. Nothing is ever sent.
 */
public final class KnowledgeGaps {
	/** Longest query kept, in characters; what is longer is cut. */
	private static final int MAX_LENGTH = 2_000;

	private final Path file;
	private final InstantSource clock;

	/** A query that found nothing, and when. */
	public record Gap(Instant time, String query) {
	}

	public KnowledgeGaps(Path file, InstantSource clock) {
		this.file = file;
		this.clock = clock;
	}

	/** Keeps {@code query}; several programs may do so at the same time. */
	public void record(String query) throws IOException {
		String line = line(query);
		if (line.isEmpty()) {
			throw new IllegalArgumentException("empty query");
		}
		String gap = clock.instant() + "\t" + line + "\n";
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			channel.write(StandardCharsets.UTF_8.encode(gap)); // one write: lines of two programs do not mix
		}
	}

	/** A query as it is kept: in one line, and no longer than any that is kept. */
	public static String line(String query) {
		String line = query.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return line.substring(0, Math.min(line.length(), MAX_LENGTH));
	}

	/** All gaps, oldest first. Lines that are not gaps are passed over. */
	public List<Gap> all() throws IOException {
		try {
			// a byte that is no UTF-8 spoils its own line only
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().flatMap(line -> gap(line).stream()).toList();
		} catch (NoSuchFileException e) {
			return List.of(); // none recorded yet
		}
	}

	private static Optional<Gap> gap(String line) {
		int tab = line.indexOf('\t');
		try {
			return tab < 0 ? Optional.empty() : Optional.of(new Gap(Instant.parse(line.substring(0, tab)), line.substring(tab + 1)));
		} catch (DateTimeParseException e) {
			return Optional.empty(); // edited by hand
		}
	}
}
