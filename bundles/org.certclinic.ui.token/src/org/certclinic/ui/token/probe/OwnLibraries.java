package org.certclinic.ui.token.probe;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The PKCS#11 modules and SKF libraries that the user named, in the order they were named. */
public record OwnLibraries(List<Path> modules, List<Path> skf) {
	private static final String NODE = "org.certclinic.ui.token";
	private static final String MODULES = "modules";
	private static final String SKF = "skf";

	public OwnLibraries {
		modules = List.copyOf(modules);
		skf = List.copyOf(skf);
	}

	/** As they are kept in the workspace. */
	public static OwnLibraries load() {
		Preferences node = InstanceScope.INSTANCE.getNode(NODE);
		return new OwnLibraries(paths(node.get(MODULES, "")), paths(node.get(SKF, "")));
	}

	/** Keeps them in the workspace. */
	public void save() throws BackingStoreException {
		Preferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.put(MODULES, text(modules));
		node.put(SKF, text(skf));
		node.flush();
	}

	private static List<Path> paths(String lines) {
		return lines.lines().filter(line -> !line.isBlank()).flatMap(line -> {
			try {
				return Stream.of(Path.of(line));
			} catch (InvalidPathException _) {
				return Stream.empty(); // kept by a program for another system
			}
		}).toList();
	}

	private static String text(List<Path> paths) {
		return paths.stream().map(Path::toString).collect(Collectors.joining("\n"));
	}
}
