package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A token of SoftHSM with a key and its certificate, both named as the token. The tokens are where the environment of this process says, so
 * that workers find them.
 *
 * @param module to ask for it
 */
record SoftHsmToken(Path module) {
	static final String PIN = "1234";

	/** One that is made if it is not there yet. */
	static SoftHsmToken with(String label) throws IOException, InterruptedException {
		var found = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
				"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so").map(Path::of).filter(Files::exists).findFirst();
		assumeTrue(found.isPresent() && System.getenv("SOFTHSM2_CONF") != null, "softhsm2 is not installed");
		Path settings = Path.of(System.getenv("SOFTHSM2_CONF"));
		Path tokens = settings.resolveSibling("tokens");
		Files.createDirectories(tokens);
		Files.writeString(settings, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
		Path made = settings.resolveSibling(label);
		if (!Files.exists(made)) {
			Files.createDirectory(made);
			run(made, "softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "12345678", "--pin", PIN);
			fill(made, found.orElseThrow(), label);
		}
		return new SoftHsmToken(found.orElseThrow());
	}

	private static void fill(Path folder, Path module, String label) throws IOException, InterruptedException {
		run(folder, "openssl", "req", "-x509", "-nodes", "-newkey", "rsa:2048", "-keyout", "key.pem", "-utf8", "-subj", "/CN=" + label, "-days", "30", "-outform",
				"DER", "-out", "cert");
		run(folder, "openssl", "pkey", "-in", "key.pem", "-outform", "DER", "-out", "privkey");
		run(folder, "openssl", "pkey", "-in", "key.pem", "-pubout", "-outform", "DER", "-out", "pubkey");
		for (String type : List.of("privkey", "pubkey", "cert")) {
			run(folder, "pkcs11-tool", "--module", module.toString(), "--token-label", label, "--login", "--pin", PIN, "--write-object", type, "--type", type,
					"--id", "01", "--label", label);
		}
	}

	private static void run(Path folder, String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), () -> List.of(command) + said);
	}
}
