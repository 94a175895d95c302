package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A smart-card service of the tests' own with virtual readers, in namespaces of its own as that of the tests of tokens, whose card it uses. It
 * listens where the environment of this process says, so that the workbench finds it and no other.
 */
final class CardService implements AutoCloseable {
	private static final String SOCKET = "PCSCLITE_CSOCK_NAME";
	private static final Path PROGRAM = Path.of("/usr/sbin/pcscd");
	private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
	private static final Path CARD = Path.of("../org.certclinic.token.tests/src/org/certclinic/token/pcsc/card.c");
	private static final String PORT = "35963";
	private static final String ATR = "3b9f958131fe9f006646530523002571dfa20000000001";
	private static final long PATIENCE_SECONDS = 30;
	private static final String START = "mount -t tmpfs none /run && mkdir /run/pcscd && mount --bind \"$1\" /run/pcscd && exec \"$2\" --foreground --info --config \"$3\"";

	private final Path folder;
	private final List<Process> running = new ArrayList<>();
	private BlockingQueue<String> log = new LinkedBlockingQueue<>();
	private Process service;

	/** @param folder for its configuration and the card */
	CardService(Path folder) throws IOException, InterruptedException {
		assumeTrue(System.getenv(SOCKET) != null && Files.isExecutable(PROGRAM) && Files.exists(DRIVER) && Files.exists(CARD),
				"pcscd or vsmartcard-vpcd is not installed");
		assumeTrue(unshare("mount", "-t", "tmpfs", "none", "/run").redirectErrorStream(true).start().waitFor() == 0, "namespaces are not permitted here");
		this.folder = folder;
		Process compiler = new ProcessBuilder("cc", "-O1", "-w", "-o", folder.resolve("card").toString(), CARD.toString()).redirectErrorStream(true).start();
		String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, compiler.waitFor(), said);
		Files.createDirectories(socketFolder());
		Files.writeString(Files.createDirectory(folder.resolve("readers")).resolve("vpcd"),
				"FRIENDLYNAME \"Example K5\"\nDEVICENAME /dev/null:0x8C7B\nLIBPATH " + DRIVER + "\nCHANNELID 0x8C7B\n");
	}

	private static Path socketFolder() {
		return Path.of(System.getenv(SOCKET)).getParent();
	}

	private static ProcessBuilder unshare(String... command) {
		List<String> all = new ArrayList<>(List.of("unshare", "--net", "--mount"));
		if (!isRoot()) {
			all.add("--map-root-user");
		}
		all.addAll(List.of(command));
		return new ProcessBuilder(all);
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	CardService start() throws IOException, InterruptedException {
		log = new LinkedBlockingQueue<>();
		service = unshare("sh", "-c", START, "sh", socketFolder().toString(), PROGRAM.toString(), folder.resolve("readers").toString())
				.redirectErrorStream(true).start();
		running.add(service);
		BufferedReader output = service.inputReader();
		BlockingQueue<String> lines = log;
		Thread.ofPlatform().daemon().name("pcscd").start(() -> {
			try (output) {
				output.lines().forEach(lines::add);
			} catch (UncheckedIOException | IOException e) {
				lines.add(e.toString()); // the service ended
			}
		});
		await("daemon ready");
		return this;
	}

	void stop() throws InterruptedException {
		service.destroy();
		service.waitFor();
	}

	/** A card is put into the first reader. */
	Process insert() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("nsenter", "--target", Long.toString(service.pid()), "--net"));
		if (!isRoot()) {
			command.addAll(List.of("--user", "--preserve-credentials"));
		}
		command.addAll(List.of(folder.resolve("card").toString(), PORT, ATR, ""));
		Process card = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		running.add(card);
		await("Card ATR:");
		return card;
	}

	private void await(String words) throws InterruptedException {
		List<String> said = new ArrayList<>();
		String line;
		do {
			line = log.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			assertNotNull(line, () -> "the service did not say \"" + words + "\", but " + said);
			said.add(line);
		} while (!line.contains(words));
	}

	@Override
	public void close() throws InterruptedException {
		for (Process process : running.reversed()) {
			process.destroy();
			process.waitFor();
		}
	}
}
