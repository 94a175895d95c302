package org.certclinic.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.token.process.WorkerLauncher;

/** Debian's SoftHSM with tokens in a folder of its own, filled by Debian's own tools. */
public final class SoftHsm {
	public static final Path MODULE = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
			"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so").map(Path::of).filter(Files::exists).findFirst().orElse(Path.of("/usr/lib/softhsm/libsofthsm2.so"));
	public static final String PIN = "1234";
	private final Path folder;

	public SoftHsm(Path folder) throws IOException {
		this.folder = folder;
		Files.createDirectories(folder.resolve("tokens"));
		Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\nlog.level = ERROR\n");
	}

	/** What a process needs to see these tokens. */
	public Map<String, String> environment() {
		return Map.of("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
	}

	public WorkerLauncher workers() {
		return new WorkerLauncher(environment(), Optional.empty());
	}

	public SoftHsm token(String label) throws IOException, InterruptedException {
		run("softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "12345678", "--pin", PIN);
		return this;
	}

	/** Both halves of a key, made on the token. */
	public SoftHsm key(String token, String type, String id, String label) throws IOException, InterruptedException {
		tool("--token-label", token, "--login", "--pin", PIN, "--keypairgen", "--key-type", type, "--id", id, "--label", label);
		return this;
	}

	public SoftHsm certificate(String token, Path der, String id, String label) throws IOException, InterruptedException {
		tool("--token-label", token, "--login", "--pin", PIN, "--write-object", der.toString(), "--type", "cert", "--id", id, "--label", label);
		return this;
	}

	/** A key made outside, both halves, and its certificate: the key's file in PKCS#8 and the certificate's in DER. */
	public SoftHsm pair(String token, String algorithm, String id, String label) throws IOException, InterruptedException {
		Path der = certificateOf(algorithm, label);
		tool("--token-label", token, "--login", "--pin", PIN, "--write-object", folder.resolve(label + ".key").toString(), "--type", "privkey", "--id", id,
				"--label", label, "--usage-sign");
		tool("--token-label", token, "--login", "--pin", PIN, "--write-object", folder.resolve(label + ".pub").toString(), "--type", "pubkey", "--id", id,
				"--label", label);
		return certificate(token, der, id, label);
	}

	/** A certificate with a key of its own: {@code rsa:2048} or {@code ec}. */
	public Path certificateOf(String algorithm, String name) throws IOException, InterruptedException {
		Path key = folder.resolve(name + ".pem");
		Path der = folder.resolve(name + ".der");
		List<String> request = new ArrayList<>(List.of("openssl", "req", "-x509", "-nodes", "-newkey", algorithm, "-keyout", key.toString(), "-subj", "/CN=" + name,
				"-days", "30", "-outform", "DER", "-out", der.toString()));
		if (algorithm.equals("ec")) {
			request.addAll(List.of("-pkeyopt", "ec_paramgen_curve:prime256v1"));
		}
		run(request.toArray(String[]::new));
		run("openssl", "pkey", "-in", key.toString(), "-outform", "DER", "-out", folder.resolve(name + ".key").toString());
		run("openssl", "pkey", "-in", key.toString(), "-pubout", "-outform", "DER", "-out", folder.resolve(name + ".pub").toString());
		return der;
	}

	/** What {@code pkcs11-tool} prints. */
	public String tool(String... arguments) throws IOException, InterruptedException {
		return run(Stream.concat(Stream.of("pkcs11-tool", "--module", MODULE.toString()), Arrays.stream(arguments)).toArray(String[]::new));
	}

	private String run(String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().putAll(environment());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile())).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + said + errors());
		return said;
	}

	private String errors() {
		try {
			return Files.readString(folder.resolve("errors"));
		} catch (IOException e) {
			return e.getMessage();
		}
	}
}
