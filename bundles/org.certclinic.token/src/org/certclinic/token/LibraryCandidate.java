package org.certclinic.token;

import java.nio.file.Path;
import java.util.Objects;

import org.certclinic.core.evidence.token.ModuleReport.Origin;

/**
 * A PKCS#11 module or SKF library that may be asked.
 *
 * @param name what it is known as
 * @param path where it is, or would be
 */
public record LibraryCandidate(String name, Path path, Origin origin) {
	public LibraryCandidate {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(origin, "origin");
	}

	/** A library that the user named. */
	public static LibraryCandidate named(Path path) {
		return new LibraryCandidate(String.valueOf(path.getFileName()), path, Origin.USER);
	}
}
