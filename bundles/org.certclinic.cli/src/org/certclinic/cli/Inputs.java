package org.certclinic.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files and folders that the user names. */
final class Inputs {
	private Inputs() {
	}

	/** The path, if it is there and may be read. */
	static Path readable(String name, Messages messages) throws UnreadableException {
		try {
			Path path = Path.of(name);
			if (Files.isReadable(path)) {
				return path;
			}
			throw new UnreadableException(messages.text("unreadable", name), null);
		} catch (InvalidPathException e) {
			throw new UnreadableException(messages.text("unreadable", name), e);
		}
	}
}
