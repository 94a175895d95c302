package org.certclinic.token.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.core.evidence.token.ModuleReport.Origin;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.find.KnownLibraries.Known;

/** Looks for libraries below one root, which is the computer's or a test's. */
public final class LibrarySearch {
	private static final String WINDOWS = "windows";
	private static final String LINUX = "linux";
	private static final List<String> LIBRARY_FOLDERS = List.of("/usr/lib64", "/usr/lib", "/lib", "/usr/local/lib");
	/** Of Debian's kind, as {@code x86_64-linux-gnu}. */
	private static final String OF_A_MACHINE = "-linux-";
	private final Path root;
	private final String system;
	private final Map<String, String> environment;
	private final List<Known> known;

	/** @param system {@code linux}, {@code windows} or {@code macos} */
	LibrarySearch(Path root, String system, Map<String, String> environment) {
		this.root = root;
		this.system = system;
		this.environment = environment;
		this.known = KnownLibraries.read().stream().filter(library -> library.system().equals(system)).toList();
	}

	public static LibrarySearch ofThisComputer() {
		String name = System.getProperty("os.name");
		String system = name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? "macos" : LINUX;
		return new LibrarySearch(Path.of("/"), system, System.getenv());
	}

	/** Those the user named, p11-kit's, and known ones that are there: each file once, by the first of its names. */
	public List<LibraryCandidate> candidates(String kind, List<Path> own) {
		Map<Path, LibraryCandidate> found = new LinkedHashMap<>();
		own.forEach(path -> add(found, LibraryCandidate.named(path)));
		List<Path> folders = libraryFolders();
		if (kind.equals("pkcs11") && system.equals(LINUX)) {
			p11Kit(folders).modules().forEach(module -> add(found, module));
		}
		for (Known library : known) {
			if (library.kind().equals(kind)) {
				places(library, folders).stream().filter(Files::isRegularFile).forEach(path -> add(found, new LibraryCandidate(library.name(), path, Origin.KNOWN)));
			}
		}
		return List.copyOf(found.values());
	}

	/** Names of known libraries none of whose files is there. */
	public List<String> notInstalled(String kind) {
		Set<String> missing = new LinkedHashSet<>();
		Set<String> present = new LinkedHashSet<>();
		List<Path> folders = libraryFolders();
		for (Known library : known) {
			if (library.kind().equals(kind)) {
				(places(library, folders).stream().anyMatch(Files::isRegularFile) ? present : missing).add(library.name());
			}
		}
		missing.removeAll(present);
		return List.copyOf(missing);
	}

	private static void add(Map<Path, LibraryCandidate> found, LibraryCandidate candidate) {
		Path path = candidate.path().toAbsolutePath().normalize();
		try {
			path = path.toRealPath();
		} catch (IOException e) {
			// not there: then it is no other's link either
		}
		found.putIfAbsent(path, candidate);
	}

	private List<Path> places(Known library, List<Path> folders) {
		String place = library.place();
		if (place.startsWith("{lib}")) {
			return folders.stream().map(folder -> folder.resolve(rest(place))).toList();
		}
		if (place.startsWith("{system}")) { // a driver for 32-bit programs only is worth a word
			Path windows = Path.of(environment.getOrDefault("SystemRoot", "C:\\Windows"));
			Path first = windows.resolve("System32").resolve(rest(place));
			Path narrow = windows.resolve("SysWOW64").resolve(rest(place));
			return Files.isRegularFile(first) ? List.of(first) : List.of(first, narrow);
		}
		if (place.startsWith("{programs}")) {
			return Stream.of("ProgramFiles", "ProgramFiles(x86)").filter(environment::containsKey).map(name -> Path.of(environment.get(name), rest(place)))
					.toList();
		}
		return List.of(system.equals(WINDOWS) ? Path.of(place) : below(place));
	}

	private static String rest(String place) {
		return place.substring(place.indexOf('/') + 1);
	}

	private Path below(String absolute) {
		return root.resolve(absolute.substring(1));
	}

	private List<Path> libraryFolders() {
		List<Path> folders = new ArrayList<>();
		for (String name : LIBRARY_FOLDERS) {
			folders.add(below(name));
			try (Stream<Path> children = Files.list(below(name))) {
				children.filter(child -> child.getFileName().toString().indexOf(OF_A_MACHINE) > 0).forEach(folders::add);
			} catch (IOException e) {
				continue; // there is no such folder
			}
		}
		return folders;
	}

	private P11Kit p11Kit(List<Path> folders) {
		List<Path> configurations = new ArrayList<>(List.of(below("/usr/share/p11-kit/modules"), below("/etc/pkcs11/modules")));
		String home = environment.getOrDefault("XDG_CONFIG_HOME", environment.getOrDefault("HOME", "") + "/.config");
		if (home.startsWith("/")) {
			configurations.add(Path.of(home, "pkcs11", "modules"));
		}
		return new P11Kit(configurations, folders.stream().map(folder -> folder.resolve("pkcs11")).toList());
	}
}
