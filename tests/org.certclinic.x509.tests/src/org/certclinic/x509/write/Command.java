package org.certclinic.x509.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Other people's programs. */
final class Command {
	private Command() {
	}

	/** What it prints; empty where it fails or is not there. */
	static String run(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return process.waitFor() == 0 ? output : "";
		} catch (IOException e) {
			return "";
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The running Java's. */
	static String keytool(String... arguments) {
		String[] command = new String[arguments.length + 2];
		command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		command[1] = "-J-Duser.language=en";
		System.arraycopy(arguments, 0, command, 2, arguments.length);
		return run(command);
	}

	static boolean hasOpenssl() {
		return run("openssl", "version").startsWith("OpenSSL 3");
	}
}
