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
import java.util.List;

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
		String line = query.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
		if (line.isEmpty()) {
			throw new IllegalArgumentException("empty query");
		}
		String gap = clock.instant() + "\t" + line.substring(0, Math.min(line.length(), MAX_LENGTH)) + "\n";
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			channel.write(StandardCharsets.UTF_8.encode(gap)); // one write: lines of two programs do not mix
		}
	}

	/** All gaps, oldest first. Lines that are not gaps are passed over. */
	public List<Gap> all() throws IOException {
		try {
			return Files.readAllLines(file).stream().map(line -> line.split("\t", 2)).filter(KnowledgeGaps::isGap)
					.map(parts -> new Gap(Instant.parse(parts[0]), parts[1])).toList();
		} catch (NoSuchFileException e) {
			return List.of(); // none recorded yet
		}
	}

	private static boolean isGap(String[] parts) {
		return parts.length == 2 && parts[0].matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
	}
}
