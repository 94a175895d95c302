package org.certclinic.knowledge.feedback;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.feedback.Feedback.Kind;

/**
 * What was said of entries, kept in a local file: one line each, time, kind, id, revision and note with tabs between. Nothing is ever sent.
 */
public final class FeedbackFile {
	/** Longest note kept, in characters; what is longer is cut. */
	static final int MAX_NOTE = 2_000;
	/** Flags of one entry that are told; of more the latest. */
	static final int MAX_FLAGS = 100;
	private static final int MAX_ID = 200;
	private static final int FIELDS = 5;

	private final Path file;
	private final InstantSource clock;

	public FeedbackFile(Path file, InstantSource clock) {
		this.file = Objects.requireNonNull(file, "file");
		this.clock = Objects.requireNonNull(clock, "clock");
	}

	/**
	 * Keeps what was said; several programs may do so at the same time.
	 *
	 * @param note may be empty
	 */
	public Feedback record(Kind kind, String entry, int revision, String note) throws IOException {
		var feedback = new Feedback(clock.instant(), kind, line(entry, MAX_ID), revision, line(note, MAX_NOTE));
		if (feedback.entry().isEmpty()) {
			throw new IllegalArgumentException("no entry");
		}
		String text = String.join("\t", feedback.time().toString(), word(kind), feedback.entry(), Integer.toString(revision), feedback.note()) + "\n";
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			channel.write(StandardCharsets.UTF_8.encode(text)); // one write: lines of two programs do not mix
		}
		return feedback;
	}

	/** All that was said, oldest first. Lines that say nothing known are passed over. */
	public List<Feedback> all() throws IOException {
		try {
			// a byte that is no UTF-8 spoils its own line only
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().flatMap(line -> feedback(line).stream()).toList();
		} catch (NoSuchFileException e) {
			return List.of(); // nothing said yet
		}
	}

	/** What was said, by the entry's id. */
	public Map<String, FeedbackCounts> counts() throws IOException {
		Map<String, FeedbackCounts> counts = new LinkedHashMap<>();
		for (Feedback feedback : all()) {
			counts.put(feedback.entry(), counts.getOrDefault(feedback.entry(), FeedbackCounts.NONE).and(feedback));
		}
		return counts;
	}

	private static Optional<Feedback> feedback(String line) {
		String[] fields = line.split("\t", FIELDS);
		if (fields.length < FIELDS - 1 || fields[2].isEmpty() || fields[2].length() > MAX_ID) {
			return Optional.empty();
		}
		try {
			Instant time = Instant.parse(fields[0]);
			int revision = Integer.parseInt(fields[3]);
			return kind(fields[1]).map(kind -> new Feedback(time, kind, fields[2], revision, fields.length < FIELDS ? "" : line(fields[4], MAX_NOTE)));
		} catch (DateTimeParseException | NumberFormatException e) {
			return Optional.empty(); // edited by hand
		}
	}

	private static Optional<Kind> kind(String word) {
		for (Kind kind : Kind.values()) {
			if (word(kind).equals(word)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty(); // said by a newer program
	}

	private static String word(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String line(String text, int longest) {
		String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return line.substring(0, Math.min(line.length(), longest));
	}
}
