package org.certclinic.ui.certificate.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.certclinic.core.AtomicFile;
import org.certclinic.core.AtomicFile.Readers;
import org.certclinic.core.FileStamp;
import org.certclinic.core.evidence.Octets;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.UiLanguage;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainFile;
import org.certclinic.x509.write.Made;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Writes a document to a file, which is the old one until the new one is safely there. */
final class SaveOperation implements Operation<FileStamp> {
	private final ChainFile kind;
	private final ChainDocument document;
	private final Path file;
	private final Passwords passwords;

	/**
	 * @param kind      what kind of file it becomes
	 * @param passwords asked for a store's
	 */
	SaveOperation(ChainFile kind, ChainDocument document, Path file, Passwords passwords) {
		this.kind = Objects.requireNonNull(kind, "kind");
		this.document = Objects.requireNonNull(document, "document");
		this.file = Objects.requireNonNull(file, "file");
		this.passwords = Objects.requireNonNull(passwords, "passwords");
	}

	@Override
	public FileStamp run(IProgressMonitor monitor) throws CoreException {
		var reporter = new StatusReporter(SaveOperation.class);
		Made made = kind.content(document, passwords);
		if (made instanceof Made.Refused(var problem)) {
			throw reporter.exception(NLS.bind(Messages.Save_refused, file, problem.message().in(UiLanguage.current().locale())), null);
		}
		try {
			Octets content = made.content().orElseThrow();
			boolean key = document.members().stream().anyMatch(member -> member.content().kind() == ObjectKind.KEY);
			new AtomicFile(file).write(content.toArray(), key ? Readers.OWNER : Readers.USUAL);
			return FileStamp.of(file, content);
		} catch (IOException e) {
			throw reporter.exception(NLS.bind(Messages.Save_failed, file), e);
		}
	}
}
