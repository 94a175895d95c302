package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

final class MergeCommandTest {
	private static final Path SHIPPED = CommandRun.shippedKnowledge().resolve("causes/pin-locked.cause");

	@TempDir
	Path folder;

	private String base;

	@BeforeEach
	void read() throws IOException {
		base = Files.readString(SHIPPED);
	}

	private String file(String name, String zh, String en) throws IOException {
		return Files.writeString(folder.resolve(name), changed(zh, en)).toString();
	}

	private String changed(String zh, String en) {
		return base.replaceFirst("<zh>[^<]*</zh>", "<zh>" + zh + "</zh>").replaceFirst("<en>[^<]*</en>", "<en>" + en + "</en>");
	}

	private CommandRun merge(String ours, String theirs, String... more) throws IOException {
		var arguments = new java.util.ArrayList<>(java.util.List.of("kb", "merge", file("base", "零", "zero"), ours, theirs));
		arguments.addAll(java.util.List.of(more));
		return CommandRun.of(arguments.toArray(String[]::new));
	}

	@Test
	void printsWhatBothSidesChanged() throws IOException {
		CommandRun run = merge(file("ours", "一", "zero"), file("theirs", "零", "one"));

		assertEquals(ExitCode.OK, run.exit(), run.err());
		assertEquals(changed("一", "one"), run.out());
	}

	@Test
	void writesOverOursAsGitWantsIt() throws IOException {
		String ours = file("ours", "一", "zero");

		CommandRun run = merge(ours, file("theirs", "零", "one"), "--out", ours);

		assertEquals(ExitCode.OK, run.exit(), run.err());
		assertEquals(changed("一", "one"), Files.readString(Path.of(ours)));
		assertEquals("", run.out());
	}

	@Test
	void writesNothingWhileAConflictIsOpen() throws IOException {
		String ours = file("ours", "一", "one");

		CommandRun run = merge(ours, file("theirs", "二", "two"), "--out", ours, "--theirs", "1");

		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals(changed("一", "one"), Files.readString(Path.of(ours)));
		assertEquals(2, run.out().lines().count(), run.out());
		assertTrue(run.out().startsWith("1. title › Chinese: ours says “一”; theirs says “二”"), run.out());
	}

	@Test
	void takesTheSideThatIsChosen() throws IOException {
		CommandRun run = merge(file("ours", "一", "one"), file("theirs", "二", "two"), "--ours", "2", "--theirs", "all");

		assertEquals(ExitCode.OK, run.exit(), run.err());
		assertEquals(changed("二", "one"), run.out());
	}

	@Test
	void tellsConflictsAsJson() throws IOException {
		JsonObject line = merge(file("ours", "一", "zero"), file("theirs", "二", "zero"), "--json").json().getFirst();

		assertFalse(line.get("merged").getAsBoolean());
		JsonObject conflict = line.getAsJsonArray("conflicts").get(0).getAsJsonObject();
		assertEquals(1, conflict.get("number").getAsInt());
		assertEquals("标题 › 中文", conflict.getAsJsonObject("place").get("zh").getAsString());
	}

	@Test
	void takesAnEmptyBaseForAnEntryThatBothBegan() throws IOException {
		String ours = file("ours", "一", "one");
		String none = Files.writeString(folder.resolve("none"), "").toString();

		CommandRun run = CommandRun.of("kb", "merge", none, ours, ours);

		assertEquals(changed("一", "one"), run.out());
	}

	@Test
	void refusesWhatIsNoEntryOrAnotherOne() throws IOException {
		String ours = file("ours", "一", "one");
		String broken = Files.writeString(folder.resolve("broken"), "<<<<<<<").toString();
		String other = CommandRun.shippedKnowledge().resolve("causes/wrong-pin.cause").toString();

		assertEquals(ExitCode.UNREADABLE, merge(ours, broken).exit());
		assertEquals(ExitCode.UNREADABLE, merge(ours, other).exit());
		assertEquals(ExitCode.UNREADABLE, merge(ours, folder.resolve("gone").toString()).exit());
		assertEquals(ExitCode.UNREADABLE, merge(ours, ours, "--out", folder.resolve("gone/x").toString()).exit());
	}

	@Test
	void saysHowItIsUsed() throws IOException {
		String ours = file("ours", "一", "one");

		assertEquals(ExitCode.USAGE, CommandRun.of("kb", "merge", ours, ours).exit());
		assertEquals(ExitCode.USAGE, merge(ours, ours, "--ours", "1", "--theirs", "1").exit());
		assertEquals(ExitCode.USAGE, merge(ours, ours, "--ours", "all", "--theirs", "all").exit());
		assertEquals(ExitCode.USAGE, merge(ours, ours, "--ours", "both").exit());
	}
}
