package org.certclinic.ui.token.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

import org.certclinic.core.AtomicFile;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes a result to a file. */
public final class SaveOperation implements Operation<Path> {
	private final String text;
	private final Path file;
	private final String failure;

	/** @param failure says what to do where it cannot be written */
	public SaveOperation(String text, Path file, String failure) {
		this.text = Objects.requireNonNull(text, "text");
		this.file = Objects.requireNonNull(file, "file");
		this.failure = Objects.requireNonNull(failure, "failure");
	}

	@Override
	public Path run(IProgressMonitor monitor) throws CoreException {
		try {
			new AtomicFile(file).write(text.getBytes(StandardCharsets.UTF_8), AtomicFile.Readers.USUAL);
			return file;
		} catch (IOException e) {
			throw new StatusReporter(SaveOperation.class).exception(failure, e);
		}
	}
}
