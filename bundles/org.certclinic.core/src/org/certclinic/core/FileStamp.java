package org.certclinic.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** What a file was like when it was read or written here, to find out whether somebody else has changed it since. */
public record FileStamp(FileTime time, long size, Octets digest) {
	/** Of a file that was just read or written with that content. */
	public static FileStamp of(Path file, Octets content) throws IOException {
		return new FileStamp(Files.getLastModifiedTime(file), content.size(), content.digest("SHA-256"));
	}

	/** Whether the file is another one now; a file that is gone is none that could be lost. */
	public boolean isOutdated(Path file) throws IOException {
		try {
			if (Files.getLastModifiedTime(file).equals(time) && Files.size(file) == size) {
				return false;
			}
			return !Octets.of(Files.readAllBytes(file)).digest("SHA-256").equals(digest);
		} catch (NoSuchFileException _) {
			return false;
		}
	}

	/** The same asked of a stamp that may not be there: then any file is another one. */
	public static boolean isOutdated(Optional<FileStamp> stamp, Path file) throws IOException {
		return stamp.isEmpty() ? Files.exists(file) : stamp.orElseThrow().isOutdated(file);
	}
}
