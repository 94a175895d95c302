package org.certclinic.ui.certificate.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.AtomicFile;
import org.certclinic.core.AtomicFile.Readers;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.UiLanguage;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.write.ChainWriter;
import org.certclinic.x509.write.Made;
import org.certclinic.x509.write.NamedFile;
import org.certclinic.x509.write.OpenKey;
import org.certclinic.x509.write.Protection;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Writes a chain in the form a customer's system wants. The key and the password are wiped when it is done. */
final class ExportOperation implements Operation<Path> {
	private final ExportChoice choice;
	private final char[] password;
	private final Path target;
	private final Passwords passwords;
	private final StatusReporter reporter = new StatusReporter(ExportOperation.class);

	/**
	 * @param password  of the new store; wiped
	 * @param target    the file; for single files their folder
	 * @param passwords asked for the key file's
	 */
	ExportOperation(ExportChoice choice, char[] password, Path target, Passwords passwords) {
		this.choice = Objects.requireNonNull(choice, "choice");
		this.password = password;
		this.target = Objects.requireNonNull(target, "target");
		this.passwords = Objects.requireNonNull(passwords, "passwords");
	}

	@Override
	public Path run(IProgressMonitor monitor) throws CoreException {
		try {
			if (choice.form() == ExportChoice.Form.SINGLE_FILES) {
				for (NamedFile file : new ChainWriter().singleFiles(choice.certificates(), ChainWriter.Single.PEM)) {
					new AtomicFile(target.resolve(file.name())).write(file.content().toArray(), Readers.USUAL);
				}
			} else {
				writeFile();
			}
			return target;
		} catch (IOException e) {
			throw reporter.exception(NLS.bind(Messages.Save_failed, target), e);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private void writeFile() throws IOException, CoreException {
		if (choice.keyFile().isEmpty()) {
			write(made(Optional.empty()));
			return;
		}
		Path file = choice.keyFile().orElseThrow();
		byte[] content = Files.readAllBytes(file);
		OpenKey.Reading reading;
		try {
			reading = OpenKey.read(content, Source.of(file.toString()), passwords);
		} finally {
			Arrays.fill(content, (byte) 0);
		}
		if (reading.key().isEmpty()) {
			throw refused(reading.problem().map(ExportOperation::words).orElse(""));
		}
		try (OpenKey key = reading.key().orElseThrow()) {
			write(made(Optional.of(key)));
		}
	}

	private Made made(Optional<OpenKey> key) {
		var writer = new ChainWriter();
		return switch (choice.form()) {
		case PEM, SINGLE_FILES -> writer.pem(choice.certificates());
		case P7B -> writer.pkcs7(choice.certificates());
		case P12 -> writer.pkcs12(choice.certificates(), key, password, Protection.MODERN);
		case P12_LEGACY -> writer.pkcs12(choice.certificates(), key, password, Protection.LEGACY);
		case JKS -> writer.jks(choice.certificates(), key, password);
		};
	}

	private void write(Made made) throws IOException, CoreException {
		switch (made) {
		case Made.Content(var octets) -> new AtomicFile(target).write(octets.toArray(), choice.keyFile().isPresent() ? Readers.OWNER : Readers.USUAL);
		case Made.Refused(var problem) -> throw refused(words(problem));
		}
	}

	private CoreException refused(String why) {
		return reporter.exception(NLS.bind(Messages.Save_refused, target, why), null);
	}

	private static String words(Problem problem) {
		return problem.message().in(UiLanguage.current().locale());
	}
}
