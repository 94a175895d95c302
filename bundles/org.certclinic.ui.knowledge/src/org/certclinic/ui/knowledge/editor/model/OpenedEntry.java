package org.certclinic.ui.knowledge.editor.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.certclinic.core.FileStamp;
import org.certclinic.core.evidence.Octets;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.FileProblem;
import org.certclinic.knowledge.model.io.FileProblem.Kind;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.certclinic.knowledge.model.io.ReadResult;

/** An entry that was read to be changed, and how its file was then. */
public record OpenedEntry(Entry entry, Path file, FileStamp stamp) {
	public OpenedEntry {
		Objects.requireNonNull(entry, "entry");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(stamp, "stamp");
	}

	/** What became of reading a file. */
	public sealed interface Answer {
	}

	/** It can be changed. */
	public record Readable(OpenedEntry opened) implements Answer {
	}

	/** Nothing of it can be used, so nothing of it may be saved over. */
	public record Refused(FileProblem problem) implements Answer {
	}

	/** Reads a file; references to other files stay ids. */
	public static Answer read(Path file) {
		Octets content;
		FileStamp stamp;
		try {
			content = Octets.of(Files.readAllBytes(file));
			stamp = FileStamp.of(file, content);
		} catch (IOException e) {
			return new Refused(new FileProblem(file, 0, Kind.UNREADABLE, e.getClass().getSimpleName()));
		}
		return switch (new KnowledgeReader().read(file, content.toArray())) {
		case ReadResult.Read(var entry) -> new Readable(new OpenedEntry(entry, file, stamp));
		case ReadResult.Refused(var problem) -> new Refused(problem);
		};
	}

	/** A copy of an entry of a base that names other entries by their ids, as if it had been read. */
	public static Entry detached(Entry entry) {
		byte[] content = new KnowledgeWriter().bytes(entry);
		if (new KnowledgeReader().read(Path.of(entry.getId()), content) instanceof ReadResult.Read(var copy)) {
			return copy;
		}
		throw new IllegalArgumentException(entry.getId()); // it was read once
	}
}
