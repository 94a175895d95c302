package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.certclinic.token.process.WorkerLauncher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Both commands against a token of Debian's SoftHSM with a certificate and its key. */
final class SoftHsmCommandTest {
	private static final Optional<Path> MODULE = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
			"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so").map(Path::of).filter(Files::exists).findFirst();
	private static final String LABEL = "付款 Key";
	private static final String PIN = "1234";
	@TempDir
	private static Path folder;

	@BeforeAll
	static void makeToken() throws IOException, InterruptedException {
		assumeTrue(MODULE.isPresent(), "softhsm2 is not installed");
		Files.createDirectories(folder.resolve("tokens"));
		Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\nlog.level = ERROR\n");
		run("softhsm2-util", "--init-token", "--free", "--label", LABEL, "--so-pin", "12345678", "--pin", PIN);
		run("openssl", "req", "-x509", "-nodes", "-newkey", "rsa:2048", "-keyout", "key.pem", "-subj", "/CN=bank", "-days", "30", "-outform", "DER", "-out",
				"bank.der");
		run("openssl", "pkey", "-in", "key.pem", "-outform", "DER", "-out", "key.der");
		object("privkey", "key.der", "--usage-sign");
		object("cert", "bank.der");
		Files.writeString(folder.resolve("pin"), PIN + "\n");
		Files.writeString(folder.resolve("wrong-pin"), "9999\n");
	}

	private static void object(String type, String file, String... more) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("pkcs11-tool", "--module", MODULE.orElseThrow().toString(), "--token-label", LABEL, "--login", "--pin",
				PIN, "--write-object", file, "--type", type, "--id", "0a", "--label", "bank"));
		command.addAll(List.of(more));
		run(command.toArray(String[]::new));
	}

	private static void run(String... command) throws IOException, InterruptedException {
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().putAll(environment());
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + said);
	}

	private static Map<String, String> environment() {
		return Map.of("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
	}

	@Test
	void tellsTheTokenAndWhatIsOnIt() throws Exception {
		CommandRun run = token("--json", "--no-pcsc", "--module", MODULE.orElseThrow().toString());

		JsonObject answer = run.json().getFirst();
		JsonObject slot = answer.getAsJsonArray("modules").get(0).getAsJsonObject().getAsJsonArray("slots").get(0).getAsJsonObject();
		JsonObject token = slot.getAsJsonObject("token");
		JsonObject object = slot.getAsJsonArray("objects").get(0).getAsJsonObject();
		assertEquals(LABEL, token.get("label").getAsString(), run.err());
		assertEquals("good", token.get("pinState").getAsString());
		assertTrue(token.getAsJsonArray("flags").toString().contains("\"CKF_TOKEN_INITIALIZED\""));
		assertEquals("certificate", object.get("kind").getAsString());
		assertEquals("0a", object.get("id").getAsString());
		assertEquals("CN=bank", object.getAsJsonObject("certificate").get("subject").getAsString());
		assertEquals("ok", TokenCommandTest.rung(answer, "token").get("state").getAsString());
	}

	@Test
	void showsThePinStateAndTriesNothingWithoutAPin() throws Exception {
		CommandRun run = check();

		assertEquals(ExitCode.FOUND, run.exit());
		assertTrue(run.out().contains("no wrong try"), run.out());
		assertTrue(run.out().contains("Nothing was tried"), run.out());
	}

	@Test
	void verifiesThatTheKeySigns() throws Exception {
		CommandRun run = check("--json", "--pin-file", folder.resolve("pin").toString());

		assertEquals(ExitCode.OK, run.exit(), run.out() + run.err());
		assertEquals("verified", run.json().getFirst().get("outcome").getAsString());
		assertFalse(run.out().contains(PIN + "\""));
	}

	@Test
	void aWrongPinIsTriedOnce() throws Exception {
		CommandRun run = check("--json", "--pin-file", folder.resolve("wrong-pin").toString());

		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals("pin-wrong", run.json().getFirst().get("outcome").getAsString());
	}

	private static CommandRun token(String... arguments) throws Exception {
		var properties = new Properties();
		properties.setProperty(Installation.KNOWLEDGE, CommandRun.shippedKnowledge().toString());
		return run(console -> new TokenCommand(console, new Installation(properties), new Messages(Locale.ENGLISH), InstantSource.system(), workers()),
				arguments);
	}

	private static CommandRun check(String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of("--module", MODULE.orElseThrow().toString(), "--label", LABEL));
		all.addAll(List.of(arguments));
		return run(console -> new TokenCheckCommand(console, new Messages(Locale.ENGLISH), workers()), all.toArray(String[]::new));
	}

	private static WorkerLauncher workers() {
		return new WorkerLauncher(environment(), Optional.empty());
	}

	private static CommandRun run(Function<Console, Command> command, String... arguments)
			throws ParseException, UsageException, UnreadableException, IOException {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		Command made = command.apply(new Console(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(
				err, true, StandardCharsets.UTF_8), false));
		var options = made.options().addOption(Option.builder().longOpt(CommandLineProgram.JSON).get());
		int exit = made.run(new DefaultParser().parse(options, arguments), List.of());
		return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
