package org.certclinic.token.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;

import org.certclinic.token.worker.Worker;

/** Where a worker finds its classes: the jar or folder this program has them from, or, where that is no file, a copy of them. */
final class WorkerClasses {
	private static final List<String> NAMES = List.of("NativeCalls", "Operation", "Request", "Worker");
	/** In a bundle that is a folder: as it is, as Maven and as Eclipse build it. */
	private static final List<String> FOLDERS = List.of("", "target/classes", "bin");
	private String path;

	synchronized String path() throws IOException {
		if (path == null) {
			path = find();
		}
		return path;
	}

	private static String find() throws IOException {
		CodeSource source = Worker.class.getProtectionDomain().getCodeSource();
		if (source != null && isFile(source.getLocation())) {
			Path place = Path.of(URI.create(source.getLocation().toString().replace(" ", "%20")));
			if (Files.isRegularFile(place)) {
				return place.toString();
			}
			for (String folder : FOLDERS) {
				Path classes = place.resolve(folder);
				if (Files.isRegularFile(classes.resolve(file("Worker")))) {
					return classes.toString();
				}
			}
		}
		return copy();
	}

	private static boolean isFile(URL location) {
		return location != null && location.getProtocol().equals("file");
	}

	private static String copy() throws IOException {
		Path folder = Files.createTempDirectory("certclinic");
		folder.toFile().deleteOnExit();
		for (String name : NAMES) {
			Path file = folder.resolve(file(name));
			Files.createDirectories(file.getParent());
			try (InputStream in = Worker.class.getResourceAsStream(name + ".class")) {
				Files.copy(in, file);
			}
			file.toFile().deleteOnExit();
		}
		return folder.toString();
	}

	private static String file(String name) {
		return Worker.class.getPackageName().replace('.', '/') + "/" + name + ".class";
	}
}
