package org.certclinic.token.find;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.certclinic.core.evidence.token.ModuleReport.Origin;
import org.certclinic.token.LibraryCandidate;

/** Modules that p11-kit is configured with: files {@code NAME.module} with lines {@code key: value}. See pkcs11.conf(5). */
final class P11Kit {
	private static final String SUFFIX = ".module";
	private static final int LARGEST = 64 << 10;
	/** No drivers: one shows the system's trusted roots, the other all modules again. */
	private static final Set<String> OWN = Set.of("p11-kit-trust.so", "p11-kit-proxy.so", "p11-kit-client.so");
	private final List<Path> configurations;
	private final List<Path> folders;

	/**
	 * @param configurations folders of configurations; a file in a later one replaces one of the same name before
	 * @param folders        where a module is that has no whole path
	 */
	P11Kit(List<Path> configurations, List<Path> folders) {
		this.configurations = List.copyOf(configurations);
		this.folders = List.copyOf(folders);
	}

	/** Also those whose file is not there: that is worth a word. */
	List<LibraryCandidate> modules() {
		TreeMap<String, Path> files = new TreeMap<>();
		for (Path folder : configurations) {
			try (Stream<Path> children = Files.list(folder)) {
				children.filter(file -> file.toString().endsWith(SUFFIX)).forEach(file -> files.put(file.getFileName().toString(), file));
			} catch (IOException e) {
				continue; // there is no such folder
			}
		}
		List<LibraryCandidate> modules = new ArrayList<>();
		files.forEach((name, file) -> module(file).filter(path -> !OWN.contains(String.valueOf(path.getFileName())))
				.ifPresent(path -> modules.add(new LibraryCandidate(name.substring(0, name.length() - SUFFIX.length()), path, Origin.P11_KIT))));
		return modules;
	}

	private Optional<Path> module(Path file) {
		try {
			if (Files.size(file) > LARGEST) {
				return Optional.empty();
			}
			for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\\R")) {
				int colon = line.indexOf(':');
				if (colon > 0 && line.substring(0, colon).strip().equals("module") && !line.substring(colon + 1).isBlank()) {
					return Optional.of(place(Path.of(line.substring(colon + 1).strip())));
				}
			}
		} catch (IOException | InvalidPathException e) {
			return Optional.empty(); // p11-kit cannot use it either
		}
		return Optional.empty();
	}

	private Path place(Path path) {
		return path.isAbsolute() ? path
				: folders.stream().map(folder -> folder.resolve(path)).filter(Files::exists).findFirst()
						.orElse(folders.isEmpty() ? path : folders.getFirst().resolve(path));
	}
}
