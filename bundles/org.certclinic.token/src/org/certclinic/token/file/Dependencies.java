package org.certclinic.token.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.certclinic.core.evidence.token.ModuleFile.Format;

/** Which libraries, of those a library needs and those these need, the loader will not find. */
final class Dependencies {
	private static final int MOST_LIBRARIES = 300;
	private final LoaderPaths paths;

	private record Step(Path path, LibraryHeader header) {
	}

	Dependencies(LoaderPaths paths) {
		this.paths = paths;
	}

	static Dependencies ofPlatform(Format format) {
		Map<String, String> environment = System.getenv();
		return new Dependencies(format == Format.PE ? LoaderPaths.ofWindows(environment) : LoaderPaths.ofLinux(environment));
	}

	/** Names as the libraries have them; empty for macOS, whose own libraries are in no file. */
	List<String> missing(Path library, LibraryHeader header) {
		List<String> missing = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Deque<Step> steps = new ArrayDeque<>(List.of(new Step(library, header)));
		while (!steps.isEmpty() && seen.size() < MOST_LIBRARIES) {
			Step step = steps.poll();
			for (String name : step.header.needed()) {
				if (isChecked(step.header.format(), name) && seen.add(name)) {
					List<Step> found = find(name, step);
					if (found.isEmpty()) {
						missing.add(name);
					} else if (step.header.format() == Format.ELF) { // Windows' own need each other without end
						steps.add(found.getFirst());
					}
				}
			}
		}
		return missing;
	}

	private static boolean isChecked(Format format, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return format == Format.ELF || format == Format.PE && !lower.startsWith("api-ms-") && !lower.startsWith("ext-ms-");
	}

	private List<Step> find(String name, Step from) {
		List<Path> candidates = name.contains("/") ? List.of(Path.of(name)) : paths.find(name, folders(from));
		List<Step> found = new ArrayList<>();
		for (Path candidate : candidates) {
			try {
				LibraryHeader header = ModuleFileReader.header(candidate, "");
				if (header.bits() == from.header.bits() && header.machines().equals(from.header.machines())) {
					found.add(new Step(candidate, header));
					break;
				}
			} catch (IOException e) {
				continue; // the loader cannot read it either
			}
		}
		return found;
	}

	private static List<Path> folders(Step from) {
		Path own = from.path.toAbsolutePath().getParent();
		List<Path> folders = new ArrayList<>();
		if (from.header.format() == Format.PE) {
			folders.add(own);
		}
		for (String name : from.header.searchIn()) {
			try {
				folders.add(Path.of(name.replace("${ORIGIN}", own.toString()).replace("$ORIGIN", own.toString())));
			} catch (InvalidPathException e) {
				continue; // no folder can be called so
			}
		}
		folders.removeIf(folder -> !Files.isDirectory(folder));
		return folders;
	}
}
