package org.certclinic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves leaves the old file or the new one. {@code -Dkills=1000} kills more often. */
class KilledSaveTest {
	private static final int KILLS = Integer.getInteger("kills", 12);

	@TempDir
	private Path folder;

	@Test
	void leavesTheOldFileOrTheNewOne() throws IOException, InterruptedException, URISyntaxException {
		Path file = folder.resolve("bank.case");
		var random = new Random(6);
		for (int kill = 0; kill < KILLS; kill++) {
			killWhileSaving(file, 1 + random.nextInt(40), random.nextInt(3_000_000));

			byte[] content = Files.readAllBytes(file);
			assertEquals(SavingProcess.SIZE, content.length);
			for (byte letter : content) {
				assertEquals(content[0], letter);
			}
		}
	}

	/** After some saves, at any moment of the next one. */
	private static void killWhileSaving(Path file, int saves, int nanos) throws IOException, InterruptedException, URISyntaxException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp",
				place(AtomicFile.class) + java.io.File.pathSeparator + place(SavingProcess.class), SavingProcess.class.getName(), file.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader out = process.inputReader()) {
			for (int save = 0; save < saves; save++) {
				out.readLine();
			}
			for (long end = System.nanoTime() + nanos; System.nanoTime() < end;) {
				Thread.onSpinWait();
			}
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static Path place(Class<?> type) throws URISyntaxException {
		return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
	}
}
