package org.certclinic.knowledge.lint;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Severity;

/**
 * Something wrong in a knowledge file.
 *
 * @param line    first line is 1; 0 where no line can be named
 * @param entry   id of the case, cause or remedy, where the file could be read so far
 * @param rule    stable id, for example {@code kb.reference.dangling}
 */
public record LintFinding(Path file, int line, Optional<String> entry, String rule, Severity severity,
		BilingualText message) {
	public LintFinding {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(entry, "entry");
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(message, "message");
	}
}
