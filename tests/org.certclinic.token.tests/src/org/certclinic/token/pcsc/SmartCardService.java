package org.certclinic.token.pcsc;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.certclinic.token.Compiler;

/**
 * A smart-card service of the tests' own: pcscd with virtual readers, in namespaces of its own, so that neither a service of this computer nor
 * its network notices. It needs Linux, pcscd and vpcd, and the right to make namespaces.
 */
public final class SmartCardService implements AutoCloseable {
	private static final String DRIVER = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
	private static final int PORT = 0x8c7b;
	private static final long PATIENCE_SECONDS = 30;
	/** pcscd has its socket in a folder that nobody can choose; in a namespace of mounts another folder can stand there. */
	private static final String START = "mount -t tmpfs none /run && mkdir /run/pcscd && mount --bind \"$1\" /run/pcscd && exec \"$2\" --foreground --info --config \"$3\"";

	private final Path folder;
	private final Path program;
	private final Path card;
	private final List<Process> cards = new ArrayList<>();
	private BlockingQueue<String> log = new LinkedBlockingQueue<>();
	private Process service;

	/** @param folder for socket and configuration, with a short path */
	public SmartCardService(Path folder) throws IOException, InterruptedException {
		program = Path.of("/usr/sbin/pcscd");
		assumeTrue(Files.isExecutable(program) && Files.exists(Path.of(DRIVER)), "pcscd or vsmartcard-vpcd is not installed");
		assumeTrue(mayMakeNamespaces(), "namespaces are not permitted here (unshare --net --mount fails), so no smart-card service can be started aside");
		this.folder = folder;
		this.card = new Compiler(folder).program(SmartCardService.class, "card.c", "card");
		Files.createDirectory(folder.resolve("run"));
		Files.createDirectory(folder.resolve("none"));
		Files.createDirectory(folder.resolve("readers"));
		Files.writeString(folder.resolve("readers").resolve("vpcd"), """
				FRIENDLYNAME "Example K5"
				DEVICENAME /dev/null:0x8C7B
				LIBPATH %s
				CHANNELID 0x8C7B
				""".formatted(DRIVER));
	}

	private static boolean mayMakeNamespaces() throws IOException, InterruptedException {
		return unshare("mount", "-t", "tmpfs", "none", "/run").redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
	}

	/** Others may have namespaces too, of users above all, where the system permits. */
	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static ProcessBuilder unshare(String... command) {
		List<String> all = new ArrayList<>(List.of("unshare", "--net", "--mount"));
		if (!isRoot()) {
			all.add("--map-root-user");
		}
		all.addAll(List.of(command));
		return new ProcessBuilder(all);
	}

	/** What a process needs to find this service and no other. */
	public Map<String, String> environment() {
		return Map.of("PCSCLITE_CSOCK_NAME", socket().toString());
	}

	/** The file it listens at. */
	Path socket() {
		return folder.resolve("run").resolve("pcscd.comm");
	}

	/** Two empty readers. */
	public void start() throws IOException, InterruptedException {
		start("readers");
	}

	public void startWithoutReaders() throws IOException, InterruptedException {
		start("none");
	}

	private void start(String configuration) throws IOException, InterruptedException {
		log = new LinkedBlockingQueue<>();
		service = unshare("sh", "-c", START, "sh", folder.resolve("run").toString(), program.toString(), folder.resolve(configuration).toString())
				.redirectErrorStream(true).start();
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
	}

	public void stop() throws InterruptedException {
		service.destroy();
		service.waitFor();
	}

	/** A card is put into the first reader. */
	public Process insert(String atr) throws IOException, InterruptedException {
		Process inserted = connect(atr, "");
		await("Card ATR:");
		return inserted;
	}

	/** A card that does not answer to a reset. */
	public Process insertMute(String atr) throws IOException, InterruptedException {
		Process inserted = connect(atr, "mute");
		await("owering up card");
		return inserted;
	}

	private Process connect(String atr, String kind) throws IOException {
		List<String> command = new ArrayList<>(List.of("nsenter", "--target", Long.toString(service.pid()), "--net"));
		if (!isRoot()) {
			command.addAll(List.of("--user", "--preserve-credentials"));
		}
		command.addAll(List.of(card.toString(), Integer.toString(PORT), atr, kind));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		cards.add(process);
		return process;
	}

	/** The card is out, and the service knows. */
	public void pull(Process inserted) throws InterruptedException {
		inserted.destroy();
		await("Card Removed From");
	}

	/** Waits until the service says so. */
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
		cards.forEach(Process::destroy);
		if (service != null && service.isAlive()) {
			stop();
		}
	}
}
