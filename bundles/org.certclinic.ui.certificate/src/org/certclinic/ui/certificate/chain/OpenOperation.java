package org.certclinic.ui.certificate.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.certclinic.core.FileStamp;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.document.ChainFile;
import org.certclinic.x509.document.ChainReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Reads a file as a document. */
final class OpenOperation implements Operation<OpenOperation.Opened> {
	/** No chain is larger; what is would only fill the memory. */
	private static final long MAX_SIZE = 64L << 20;

	/** What was read, and how its file was then. */
	record Opened(ChainFile file, FileStamp stamp) {
	}

	private final Path file;
	private final Passwords passwords;

	OpenOperation(Path file, Passwords passwords) {
		this.file = Objects.requireNonNull(file, "file");
		this.passwords = Objects.requireNonNull(passwords, "passwords");
	}

	@Override
	public Opened run(IProgressMonitor monitor) throws CoreException {
		var reporter = new StatusReporter(OpenOperation.class);
		try {
			if (Files.size(file) > MAX_SIZE) {
				throw reporter.exception(NLS.bind(Messages.Open_tooLarge, file), null);
			}
			Octets content = Octets.of(Files.readAllBytes(file));
			return new Opened(new ChainReader(passwords).read(content, Source.of(file.toString())), FileStamp.of(file, content));
		} catch (IOException e) {
			throw reporter.exception(NLS.bind(Messages.Open_failed, file), e);
		}
	}
}
