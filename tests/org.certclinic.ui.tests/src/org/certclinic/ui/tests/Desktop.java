package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** The real pointer and the real keys, by xdotool: what no event that a test makes can do, such as dragging. */
final class Desktop {
	/** The window system tells a drag from a click by the way, and finds what is below the pointer only while it moves. */
	private static final int STEP = 12;

	private Desktop() {
	}

	/** Drags what is at one place to another. */
	static void drag(Point from, Point to) throws IOException, InterruptedException {
		List<String> moves = new ArrayList<>(List.of("mousemove", text(from.x), text(from.y), "sleep", "0.2", "mousedown", "1", "sleep", "0.2"));
		for (int step = 1; step <= STEP; step++) {
			moves.addAll(List.of("mousemove", text(from.x + (to.x - from.x) * step / STEP), text(from.y + (to.y - from.y) * step / STEP), "sleep", "0.05"));
		}
		moves.addAll(List.of("sleep", "0.3", "mouseup", "1"));
		run(moves.toArray(String[]::new));
	}

	/** Presses keys, each alone or such as {@code ctrl+z}. */
	static void press(String... keys) throws IOException, InterruptedException {
		run(Stream.concat(Stream.of("key", "--delay", "50"), Arrays.stream(keys)).toArray(String[]::new));
	}

	static Point middle(Control control) {
		return UIThreadRunnable.syncExec((Result<Point>) () -> control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
	}

	private static String text(int number) {
		return Integer.toString(number);
	}

	private static void run(String... arguments) throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/xdotool")), "xdotool is not installed");
		Process process = new ProcessBuilder(Stream.concat(Stream.of("xdotool"), Arrays.stream(arguments)).toList()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
	}
}
