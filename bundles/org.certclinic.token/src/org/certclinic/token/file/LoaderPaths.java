package org.certclinic.token.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the platform's loader looks for libraries that others need. */
final class LoaderPaths {
	private static final Path CACHE = Path.of("/etc/ld.so.cache");
	private static final String OLD_MAGIC = "ld.so-1.7.0";
	private static final String MAGIC = "glibc-ld.so.cache1.1";
	private static final int HEADER = 48;
	private static final int ENTRY = 24;
	private static final List<String> USUAL = List.of("/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib");
	private final Map<String, List<Path>> cache = new HashMap<>();
	private final List<Path> folders = new ArrayList<>();

	private LoaderPaths() {
	}

	/** As ld.so looks: the folders of {@code LD_LIBRARY_PATH}, its cache, the usual folders. */
	static LoaderPaths ofLinux(Map<String, String> environment) {
		LoaderPaths paths = new LoaderPaths();
		paths.add(environment.getOrDefault("LD_LIBRARY_PATH", "").split(":"));
		try {
			paths.readCache(Files.readAllBytes(CACHE));
		} catch (IOException | RuntimeException e) {
			paths.cache.clear(); // musl has none; the folders remain
		}
		paths.add(USUAL.toArray(String[]::new));
		for (String parent : List.of("/lib", "/usr/lib")) {
			try (Stream<Path> children = Files.list(Path.of(parent))) {
				children.filter(child -> child.getFileName().toString().matches("[\\w-]+-linux-(gnu|musl)\\w*")).forEach(paths.folders::add);
			} catch (IOException e) {
				continue; // there is no such folder
			}
		}
		return paths;
	}

	/** As Windows looks: its own folder, and those of {@code PATH}. */
	static LoaderPaths ofWindows(Map<String, String> environment) {
		LoaderPaths paths = new LoaderPaths();
		String root = environment.getOrDefault("SystemRoot", "C:\\Windows");
		paths.add(root + "\\System32", root);
		paths.add(environment.getOrDefault("PATH", environment.getOrDefault("Path", "")).split(";"));
		return paths;
	}

	private void add(String... names) {
		for (String name : names) {
			try {
				if (!name.isBlank()) {
					folders.add(Path.of(name));
				}
			} catch (InvalidPathException e) {
				continue; // no folder can be called so
			}
		}
	}

	/** Files of this name, in the order they would be tried. */
	List<Path> find(String name, List<Path> first) {
		List<Path> found = new ArrayList<>();
		Stream.of(first.stream(), folders.stream()).flatMap(stream -> stream).map(folder -> in(folder, name)).flatMap(Optional::stream).forEach(found::add);
		cache.getOrDefault(name, List.of()).stream().filter(Files::exists).forEach(found::add);
		return found;
	}

	private static Optional<Path> in(Path folder, String name) {
		try {
			return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private void readCache(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.nativeOrder());
		int start = 0;
		if (text(content, 0).startsWith(OLD_MAGIC)) {
			start = (16 + bytes.getInt(12) * 12 + 7) / 8 * 8;
		}
		if (!new String(content, start, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC)) {
			return;
		}
		int count = bytes.getInt(start + MAGIC.length());
		for (int i = 0; i < count; i++) {
			int at = start + HEADER + i * ENTRY;
			String name = text(content, start + bytes.getInt(at + 4));
			cache.computeIfAbsent(name, _ -> new ArrayList<>()).add(Path.of(text(content, start + bytes.getInt(at + 8))));
		}
	}

	private static String text(byte[] content, int from) {
		int to = from;
		while (to < content.length && content[to] != 0) {
			to++;
		}
		return new String(content, from, to - from, StandardCharsets.UTF_8);
	}
}
