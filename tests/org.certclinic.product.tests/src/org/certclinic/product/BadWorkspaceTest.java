package org.certclinic.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that cannot be had is said in a dialog, and nothing is changed. */
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "./certclinic test starts a display")
final class BadWorkspaceTest {
	private static final String CLOSE = "Return";

	@TempDir
	private Path home;

	@Test
	void aFullDiskIsSaid() throws IOException, InterruptedException {
		assertSaid("The disk is full", mounted("size=64k"));
	}

	@Test
	void aReadOnlyFolderIsSaid() throws IOException, InterruptedException {
		assertSaid("The workspace cannot be written", mounted("ro"));
	}

	@Test
	void theMessageIsInTheChosenLanguage() throws IOException, InterruptedException {
		Files.createDirectories(home.resolve("config/certclinic"));
		Files.writeString(home.resolve("config/certclinic/language"), "zh\n");

		assertSaid("磁盘已满", mounted("size=64k"));
	}

	@Test
	void aSecondProgramOnOneWorkspaceIsRefused() throws IOException, InterruptedException {
		try (WorkbenchProcess first = WorkbenchProcess.start(home)) {
			assertSaid("CertClinic is already running");

			Program.run(Map.of(), "xdotool", "search", "--sync", "--onlyvisible", "--name", "^CertClinic *$", "windowactivate");
			assertEquals(0, first.quit());
		}
	}

	private void assertSaid(String title, String... surrounding) throws IOException, InterruptedException {
		try (WorkbenchProcess workbench = WorkbenchProcess.start(home, title, surrounding)) {
			assertEquals(1, workbench.endsAfter(CLOSE));
			String log = Files.readString(home.resolve("workbench.log"));
			assertFalse(log.contains("\tat "), log);
		}
	}

	/** A command that runs another one where the workspace is on a file system of its own, which goes with the process. */
	private String[] mounted(String options) throws IOException, InterruptedException {
		Path workspace = Files.createDirectories(home.resolve("workspace"));
		String mount = "mount -t tmpfs -o " + options + " none '" + workspace + "'";
		assumeTrue(Program.run(Map.of(), "unshare", "-rm", "sh", "-c", mount).exit() == 0, "no mount namespaces here");
		return new String[] { "unshare", "-rm", "sh", "-c", mount + " && exec \"$0\" \"$@\"" };
	}
}
