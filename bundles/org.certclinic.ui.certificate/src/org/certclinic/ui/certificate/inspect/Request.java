package org.certclinic.ui.certificate.inspect;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What is to be inspected. */
public sealed interface Request {
	/** Files and folders. */
	record Files(List<Path> paths) implements Request {
		public Files {
			paths = List.copyOf(paths);
		}
	}

	/** A text from the clipboard or from another window. */
	record Text(String text) implements Request {
		public Text {
			Objects.requireNonNull(text, "text");
		}
	}
}
