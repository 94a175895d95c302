package org.certclinic.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds programs and libraries of C sources that lie beside the tests, with the system's compiler. */
public final class Compiler {
	private final Path folder;

	/** @param folder for what is built */
	public Compiler(Path folder) {
		this.folder = folder;
	}

	/** A file that sources may include. */
	public Compiler with(String name, String content) throws IOException {
		Files.writeString(folder.resolve(name), content);
		return this;
	}

	/** @param definitions such as {@code PIN_LEFT=1} */
	public Path library(Class<?> anchor, String source, String name, String... definitions) throws IOException, InterruptedException {
		List<String> options = new ArrayList<>(List.of("-shared", "-fPIC"));
		for (String definition : definitions) {
			options.add("-D" + definition);
		}
		return build(anchor, source, "lib" + name + ".so", options);
	}

	public Path program(Class<?> anchor, String source, String name) throws IOException, InterruptedException {
		return build(anchor, source, name, List.of());
	}

	private Path build(Class<?> anchor, String source, String name, List<String> options) throws IOException, InterruptedException {
		Path file = folder.resolve(name);
		Path text = folder.resolve(source);
		try (InputStream content = anchor.getResourceAsStream(source)) {
			Files.write(text, content.readAllBytes());
		}
		List<String> command = new ArrayList<>(List.of("cc", "-O1", "-w"));
		command.addAll(options);
		command.addAll(List.of("-o", file.toString(), text.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		return file;
	}
}
