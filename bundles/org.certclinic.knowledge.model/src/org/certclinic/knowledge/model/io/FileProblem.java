package org.certclinic.knowledge.model.io;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What is wrong with a knowledge file, for example a dangling reference in line 12 of {@code cfca-d04.case}.
 *
 * @param line   first line is 1; 0 where no line can be named
 * @param detail the part that varies, for example the id that does not exist; never {@code null}
 */
public record FileProblem(Path file, int line, Kind kind, String detail) {

	/** What can be wrong. The words for it are made where it is shown. */
	public enum Kind {
		/** The file cannot be read: gone, a folder, no permission. */
		UNREADABLE,
		/** The file is larger than any entry may be. */
		TOO_LARGE,
		/** Elements are nested deeper than any entry needs. */
		TOO_DEEP,
		/** A DOCTYPE: entities are never read. */
		DOCTYPE,
		/** Bytes that are not what the XML declaration says. */
		WRONG_ENCODING,
		/** Not well-formed XML. */
		NOT_XML,
		/** XML, but not a knowledge file. */
		NOT_KNOWLEDGE,
		/** Written by a newer version of the program. */
		NEWER_VERSION,
		/** An element, attribute or value the model does not know. */
		UNKNOWN_CONTENT,
		/** No id, or one that is not made of lower-case letters, digits and hyphens. */
		BAD_ID,
		/** An id that another file has already. */
		DUPLICATE_ID,
		/** A reference to an entry that is not there or is of another kind. */
		DANGLING_REFERENCE
	}

	public FileProblem {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(detail, "detail");
	}
}
