package org.certclinic.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.core.AtomicFile;
import org.certclinic.core.AtomicFile.Readers;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.write.ChainWriter;
import org.certclinic.x509.write.Made;
import org.certclinic.x509.write.OpenKey;
import org.certclinic.x509.write.Protection;

/** Writes a chain into a file: as a whole or not at all, and over another file only when told to. */
final class ChainExport {
	static final String EXPORT = "export";
	private static final String FORMAT = "format";
	private static final String FORCE = "force";
	private static final String KEY = "key";
	private static final String KEY_PASSWORD_FILE = "key-password-file";
	private static final String EXPORT_PASSWORD_FILE = "export-password-file";
	private static final String OLD_ENCRYPTION = "old-encryption";

	private final CommandLine line;
	private final Messages messages;

	ChainExport(CommandLine line, Messages messages) {
		this.line = line;
		this.messages = messages;
	}

	static Options options(Messages messages) {
		Options options = new Options();
		List.of(EXPORT, KEY, KEY_PASSWORD_FILE, EXPORT_PASSWORD_FILE).forEach(name -> options.addOption(
				Option.builder().longOpt(name).hasArg().argName("FILE").desc(messages.text("chain.option." + name)).get()));
		options.addOption(Option.builder().longOpt(FORMAT).hasArg().argName("pem|p7b|p12|jks").desc(messages.text("chain.option.format")).get());
		List.of(FORCE, OLD_ENCRYPTION)
				.forEach(name -> options.addOption(Option.builder().longOpt(name).desc(messages.text("chain.option." + name)).get()));
		return options;
	}

	/** As asked for, else as the file's name ends. */
	ChainFormat format() throws UsageException {
		String file = line.getOptionValue(EXPORT);
		if (file == null) {
			throw new UsageException(messages.text("chain.export"));
		}
		String name = line.getOptionValue(FORMAT);
		Optional<ChainFormat> format = name == null ? ChainFormat.ofFile(file) : ChainFormat.named(name);
		ChainFormat known = format.orElseThrow(() -> new UsageException(messages.text("chain.format", name == null ? file : name)));
		if (line.hasOption(KEY) && !known.holdsKey()) {
			throw new UsageException(messages.text("chain.format-without-key", known.text()));
		}
		return known;
	}

	/** Writes the certificates, the leaf first. */
	Path write(List<CertificateEvidence> certificates, ChainFormat format) throws UnreadableException {
		Path file = target();
		Optional<OpenKey> key = key();
		char[] password = password();
		try {
			Made made = made(certificates, format, key, password);
			byte[] content = made.content().orElseThrow(() -> failed(file, made.refusal().map(refusal -> messages.of(refusal.message())).orElse("")))
					.toArray();
			Readers readers = key.isPresent() ? Readers.OWNER : Readers.USUAL;
			if (line.hasOption(FORCE)) {
				new AtomicFile(file).write(content, readers);
			} else {
				new AtomicFile(file).create(content, readers);
			}
			return file;
		} catch (FileAlreadyExistsException e) {
			throw new UnreadableException(messages.text("chain.exists", file), e);
		} catch (IOException e) {
			throw new UnreadableException(messages.text("export.failed", file, e), e);
		} finally {
			Arrays.fill(password, '\0');
			key.ifPresent(OpenKey::close);
		}
	}

	private Made made(List<CertificateEvidence> certificates, ChainFormat format, Optional<OpenKey> key, char[] password) {
		var writer = new ChainWriter();
		return switch (format) {
		case PEM -> writer.pem(certificates);
		case P7B -> writer.pkcs7(certificates);
		case P12 -> writer.pkcs12(certificates, key, password, line.hasOption(OLD_ENCRYPTION) ? Protection.LEGACY : Protection.MODERN);
		case JKS -> writer.jks(certificates, key, password);
		};
	}

	private Path target() throws UnreadableException {
		String name = line.getOptionValue(EXPORT);
		try {
			Path file = Path.of(name);
			if (Files.exists(file) && !line.hasOption(FORCE)) {
				throw new UnreadableException(messages.text("chain.exists", file), null); // before anybody types a password for nothing
			}
			return file;
		} catch (InvalidPathException e) {
			throw new UnreadableException(messages.text("unreadable", name), e);
		}
	}

	/** To be wiped after use; without a file for it the one that stores are read with will do. */
	private char[] password() throws UnreadableException {
		Optional<String> file = Optional.ofNullable(line.getOptionValue(EXPORT_PASSWORD_FILE, line.getOptionValue(ChainOptions.PASSWORD_FILE)));
		if (file.isEmpty()) {
			return new char[0];
		}
		try (PasswordFile password = PasswordFile.open(file.get(), messages)) {
			return password.passwordFor(Source.of(file.get())).orElseThrow();
		}
	}

	private Optional<OpenKey> key() throws UnreadableException {
		String name = line.getOptionValue(KEY);
		if (name == null) {
			return Optional.empty();
		}
		String passwordFile = line.getOptionValue(KEY_PASSWORD_FILE, line.getOptionValue(ChainOptions.PASSWORD_FILE));
		if (passwordFile == null) {
			return Optional.of(read(name, Passwords.NONE));
		}
		try (PasswordFile password = PasswordFile.open(passwordFile, messages)) {
			return Optional.of(read(name, password));
		}
	}

	private OpenKey read(String name, Passwords passwords) throws UnreadableException {
		byte[] content = new byte[0];
		try {
			content = Files.readAllBytes(Inputs.readable(name, messages));
			OpenKey.Reading reading = OpenKey.read(content, Source.of(name), passwords);
			return reading.key().orElseThrow(() -> failed(Path.of(line.getOptionValue(EXPORT)),
					reading.problem().map(problem -> messages.of(problem.message())).orElse(name)));
		} catch (IOException e) {
			throw new UnreadableException(messages.text("unreadable", name), e);
		} finally {
			Arrays.fill(content, (byte) 0);
		}
	}

	private UnreadableException failed(Path file, String reason) {
		return new UnreadableException(messages.text("export.failed", file, reason), null);
	}
}
