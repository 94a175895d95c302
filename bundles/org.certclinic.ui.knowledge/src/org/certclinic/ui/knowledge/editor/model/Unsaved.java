package org.certclinic.ui.knowledge.editor.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.core.AtomicFile;
import org.certclinic.core.AtomicFile.Readers;
import org.certclinic.core.FileStamp;
import org.certclinic.core.evidence.Octets;

/**
 * A file that saving has to write.
 *
 * @param known how it was on the disk when it was read or written last; empty for a new one
 */
public record Unsaved(Path file, byte[] content, Optional<FileStamp> known) {

	/** Replaces the file as a whole: it has the old content or the new one, whatever happens. */
	public FileStamp write() throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		new AtomicFile(file).write(content, Readers.USUAL);
		return FileStamp.of(file, Octets.of(content));
	}

	/** Whether the file is another one than the document knows. */
	public boolean isOutdated() throws IOException {
		return FileStamp.isOutdated(known, file);
	}
}
