package org.certclinic.x509.trust;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The computer that is looked at.
 *
 * @param root        what absolute paths of the system are below of
 * @param home        the user's folder
 * @param javaHome    of the Java that runs this
 * @param system      for example {@code Linux}
 * @param environment variables
 */
record Machine(Path root, Path home, Path javaHome, String system, Map<String, String> environment) {
	private static final int MAX_FOLDERS = 200;

	Machine {
		environment = Map.copyOf(environment);
	}

	/** The one that this runs on. */
	static Machine here() {
		Path home = Path.of(System.getProperty("user.home"));
		Path root = Optional.ofNullable(home.toAbsolutePath().getRoot()).orElse(Path.of("/"));
		return new Machine(root, home, Path.of(System.getProperty("java.home")), System.getProperty("os.name"), System.getenv());
	}

	boolean isWindows() {
		return system.toLowerCase(Locale.ROOT).startsWith("windows");
	}

	boolean isMac() {
		return system.toLowerCase(Locale.ROOT).startsWith("mac");
	}

	/** @param absolute with slashes, for example {@code /etc/ssl/cert.pem} */
	Path path(String absolute) {
		return root.resolve(absolute.substring(1));
	}

	/** The folder that a variable names. */
	Optional<Path> folder(String variable) {
		return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
	}

	/** The folders that programs are looked for in. */
	Stream<Path> path() {
		return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank()).map(Path::of);
	}

	/** What is in a folder, sorted; nothing where it cannot be looked into. */
	static List<Path> in(Path folder) {
		try (Stream<Path> listed = Files.list(folder)) {
			return listed.sorted().limit(MAX_FOLDERS).toList();
		} catch (IOException | UncheckedIOException _) {
			return List.of(); // not there, or not for this user: then it is no place to look at
		}
	}
}
