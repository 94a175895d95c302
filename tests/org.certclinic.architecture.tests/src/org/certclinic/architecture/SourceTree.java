package org.certclinic.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The project's files as they are checked in. */
final class SourceTree {
	/** The top of the source tree; the tests run in a folder two below. */
	static final Path ROOT = Path.of(System.getProperty("certclinic.sources", "../..")).toAbsolutePath().normalize();
	static final Path BUNDLES = ROOT.resolve("bundles");

	/** What builds and tools leave behind. */
	private static final Set<String> MADE = Set.of("target", "bin", ".git", ".build", ".settings", "screenshots");
	private static final Set<String> TEXTS = Set.of("java", "xml", "md", "MF", "properties", "target", "product", "tsv", "ecore", "genmodel",
			"case", "cause", "remedy", "sh", "css", "config", "inf", "yml", "yaml", "html", "svg", "e4xmi", "exsd", "ini", "txt", "cmd", "bat");

	private SourceTree() {
	}

	/** The folders of the production bundles, without the fragments. */
	static List<Path> bundles() throws IOException {
		return withManifest(false);
	}

	/** The folders of the fragments: translations of foreign bundles. */
	static List<Path> fragments() throws IOException {
		return withManifest(true);
	}

	private static List<Path> withManifest(boolean fragment) throws IOException {
		List<Path> found = new ArrayList<>();
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			for (Path folder : folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
				if (fragment != names(folder, "Fragment-Host").isEmpty()) {
					found.add(folder);
				}
			}
		}
		return found;
	}

	/** The files below {@code folder}, without those that are made. */
	static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				return MADE.contains(String.valueOf(directory.getFileName())) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (!isMade(file) && wanted.test(file)) {
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		files.sort(null);
		return files;
	}

	/** Maven leaves these beside the sources while it builds. */
	private static boolean isMade(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith(".tycho") || name.startsWith(".polyglot") || name.equals(".classpath") || name.equals(".project");
	}

	/** Java files written by hand. */
	static List<Path> java(Path folder) throws IOException {
		return files(folder, file -> file.toString().endsWith(".java") && !file.toString().contains("src-gen"));
	}

	/** Whether the file holds text: by its ending, or for want of one. */
	static boolean isText(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot <= 0 || TEXTS.contains(name.substring(dot + 1));
	}

	/** How a file is named in a message. */
	static String name(Path file) {
		return ROOT.relativize(file).toString();
	}

	static Attributes manifest(Path bundle) throws IOException {
		try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes();
		}
	}

	/** The names in a manifest's header, without attributes and directives. */
	static List<String> names(Path bundle, String header) throws IOException {
		String value = manifest(bundle).getValue(header);
		return value == null ? List.of()
				: Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(clause -> clause.split(";")[0].strip())
						.filter(name -> !name.isEmpty()).toList();
	}

	static Map<String, String> properties(Path file) throws IOException {
		var properties = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			properties.load(in);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, value) -> texts.put((String) key, (String) value));
		return texts;
	}
}
