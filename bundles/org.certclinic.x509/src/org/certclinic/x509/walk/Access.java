package org.certclinic.x509.walk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.sniff.Problems;

/** Says why the file system does not give a file. */
final class Access {
	private Access() {
	}

	static Inspected problem(Source source, IOException thrown) {
		return switch (thrown) {
		case NoSuchFileException e -> Problems.unreadable(source, isLink(e.getFile()) ? "file.broken-link" : "file.missing");
		case AccessDeniedException _ -> Problems.unreadable(source, "file.no-permission");
		case FileSystemException e when e.getFile() != null && isLink(e.getFile()) -> Problems.unreadable(source, "file.loop");
		default -> Problems.unreadable(source, "file.unreadable", thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage());
		};
	}

	private static boolean isLink(String file) {
		return file != null && Files.isSymbolicLink(Path.of(file));
	}
}
