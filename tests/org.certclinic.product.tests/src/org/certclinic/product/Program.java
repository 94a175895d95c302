package org.certclinic.product;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs to its end, with what it printed. */
record Program(int exit, String out, String err) {
	private static final long LIMIT_SECONDS = 120;

	/** Runs {@code command} with variables set, or unset where the value is empty. */
	static Program run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
		File out = Files.createTempFile("out", ".txt").toFile();
		File err = Files.createTempFile("err", ".txt").toFile();
		try {
			var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
			environment.forEach((name, value) -> {
				if (value.isEmpty()) {
					builder.environment().remove(name);
				} else {
					builder.environment().put(name, value);
				}
			});
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new IOException(List.of(command) + " did not end within " + LIMIT_SECONDS + " s");
			}
			return new Program(process.exitValue(), read(out), read(err));
		} finally {
			Files.delete(out.toPath());
			Files.delete(err.toPath());
		}
	}

	private static String read(File file) throws IOException {
		return Files.readString(file.toPath(), StandardCharsets.UTF_8);
	}

	/** The built product's start script with arguments. */
	static String[] product(String... arguments) {
		List<String> command = new ArrayList<>(List.of(products()
				.resolve("org.certclinic.workbench.product/linux/gtk/x86_64/certclinic/certclinic").toString()));
		command.addAll(List.of(arguments));
		return command.toArray(String[]::new);
	}

	/** Tests run in their bundle's folder, two below the root. */
	static Path products() {
		return Path.of("../../releng/org.certclinic.product/target/products").toAbsolutePath().normalize();
	}
}
