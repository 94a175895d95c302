package org.certclinic.x509;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.sniff.ContentInspector;
import org.certclinic.x509.sniff.FileNames;
import org.certclinic.x509.walk.Pipeline;
import org.certclinic.x509.walk.Reading;

/**
 * Finds out what files, folders and pasted text hold. Goes by content, never by a name's ending. Bad input is a result with a problem,
 * never an exception. May be used by several threads; passwords
 * are asked for by several threads too, but by one at a time.
 */
public final class Inspector {
	private final Passwords passwords;

	public Inspector(Passwords passwords) {
		Objects.requireNonNull(passwords, "passwords");
		var lock = new Object();
		this.passwords = source -> {
			synchronized (lock) { // nobody is asked two things at once
				return passwords.passwordFor(source);
			}
		};
	}

	/** All that is in {@code content}, in the order it stands: at least one object, which in bad content has a problem. */
	public List<Inspected> inspect(Octets content, Source source) {
		return FileNames.checked(new ContentInspector(passwords, () -> false).inspect(content, source), source.name());
	}

	/**
	 * All that is in files and, sorted by name, in folders and folders in them. Reports come in the order of the input to the calling
	 * thread while the next files are being read.
	 *
	 * @param cancelled asked often, by several threads; once it says yes no more reports come
	 */
	public void inspect(List<Path> paths, Consumer<FileReport> reports, BooleanSupplier cancelled) {
		inspect(paths, Function.identity(), reports, cancelled);
	}

	/**
	 * The same, with work to be done on each report before its turn comes.
	 *
	 * @param work    done by several threads
	 * @param results is given what {@code work} makes, as {@code reports} is above
	 */
	public <T> void inspect(List<Path> paths, Function<FileReport, T> work, Consumer<T> results, BooleanSupplier cancelled) {
		new Pipeline<>(work, results, cancelled).run(paths, reading(cancelled));
	}

	/** The same for a stream of any length, for example standard input. Does not close it. */
	public <T> void inspect(InputStream stream, Source source, Function<FileReport, T> work, Consumer<T> results, BooleanSupplier cancelled) {
		new Pipeline<>(work, results, cancelled).run(stream, source, reading(cancelled));
	}

	private Reading reading(BooleanSupplier cancelled) {
		return new Reading(new ContentInspector(passwords, cancelled));
	}
}
