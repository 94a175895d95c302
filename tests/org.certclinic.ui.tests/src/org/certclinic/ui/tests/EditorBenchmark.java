package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/**
 * Opens generated cases in the editor and types, and writes a table. No test, so only {@code releng/bench/run editor} runs it, which gives a base and a
 * file for the table.
 */
@WorkbenchTest
class EditorBenchmark {
	private static final int CASES = 20;
	private static final int WARM_UPS = 3;
	private static final int KEYS = 60;
	private static final long BETWEEN_KEYS_MILLIS = 80;
	private static final long LOADING_MILLIS = 120_000;
	private static final String EDIT = "org.certclinic.ui.knowledge.editEntry";
	private static final String FIELD = WidgetKeys.EDITOR_FIELD + "title.zh";

	private final Workbench workbench = new Workbench();
	private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
	private final List<Long> drawn = new ArrayList<>();
	private final List<Long> idle = new ArrayList<>();
	private final List<Long> work = new ArrayList<>();
	private final List<Long> keys = new ArrayList<>();
	private final List<Long> blocked = new ArrayList<>();

	@Test
	void editorsOpenAndTakeKeys() throws Exception {
		Path base = Path.of(System.getenv("CERTCLINIC_BENCH_BASE"));
		new KnowledgePreferences().save(List.of(base), Optional.empty());
		awaitCase(base, id(0));
		for (int i = -WARM_UPS; i < CASES; i++) {
			String id = id((i + WARM_UPS) * 97);
			boolean counts = i >= 0;
			UIThreadRunnable.syncExec((VoidResult) () -> open(id, counts));
			workbench.settle();
			UIThreadRunnable.syncExec((VoidResult) () -> type(counts));
			workbench.closeEditors();
		}
		Files.write(Path.of(System.getenv("CERTCLINIC_BENCH_TABLE")), List.of(row("an editor opens, until it is drawn", drawn),
				row("the same, until nothing is left to do", idle), row("the same, processor time of the user interface's thread", work),
				row("a key, on the user interface's thread", keys),
				row("the longest that what comes of a key holds up that thread", blocked)));
	}

	private static String id(int number) {
		return "gen-%06d".formatted(number);
	}

	/** Waits until it is found by its title. */
	private void awaitCase(Path base, String id) throws Exception {
		String file = Files.readString(base.resolve("cases").resolve(id + ".case"));
		String title = file.substring(file.indexOf("<zh>") + 4, file.indexOf("</zh>"));
		long end = System.nanoTime() + LOADING_MILLIS * 1_000_000;
		while (!workbench.cases().search(title).hits().contains(id)) {
			assertTrue(System.nanoTime() < end, "the base was not loaded in time");
			Thread.sleep(1000);
		}
		workbench.settle();
	}

	/** Opens it, and does what there is to do. */
	private void open(String id, boolean counts) {
		Display display = Display.getCurrent();
		Text[] field = { null }; // none is drawn yet
		Listener listener = event -> field[0] = isField(event) ? (Text) event.widget : field[0];
		display.addFilter(SWT.Paint, listener);
		long before = System.nanoTime();
		long worked = processor.getCurrentThreadCpuTime();
		execute(id);
		while (field[0] == null) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		long shown = System.nanoTime() - before;
		while (display.readAndDispatch()) {
			continue; // what comes of it
		}
		if (counts) {
			drawn.add(shown);
			idle.add(System.nanoTime() - before);
			work.add(processor.getCurrentThreadCpuTime() - worked);
		}
		display.removeFilter(SWT.Paint, listener);
		field[0].setFocus();
	}

	private static boolean isField(Event event) {
		return event.widget instanceof Text text && FIELD.equals(text.getData(WidgetKeys.KEY));
	}

	private static void execute(String id) {
		try {
			var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(EDIT);
			var call = ParameterizedCommand.generateCommand(command, Map.of(EDIT + ".entry", id));
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(call, null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Types one letter after the other and does what comes of it, as slowly as a fast typist. */
	private void type(boolean counts) {
		Display display = Display.getCurrent();
		Text text = (Text) display.getFocusControl();
		for (int i = 0; i < KEYS; i++) {
			long before = System.nanoTime();
			text.insert("字");
			long key = System.nanoTime() - before;
			long longest = key;
			display.timerExec((int) BETWEEN_KEYS_MILLIS, () -> { /* wakes the display */ });
			while (System.nanoTime() - before < BETWEEN_KEYS_MILLIS * 1_000_000) {
				long event = System.nanoTime();
				if (display.readAndDispatch()) {
					longest = Math.max(longest, System.nanoTime() - event);
				} else {
					display.sleep();
				}
			}
			if (counts) {
				keys.add(key);
				blocked.add(longest);
			}
		}
	}

	/** Median, ninety-ninth percentile and slowest. */
	private static String row(String what, List<Long> nanos) {
		Collections.sort(nanos);
		return "| %s | %.1f ms | %.1f ms | %.1f ms |".formatted(what, nanos.get(nanos.size() / 2) / 1e6, nanos.get((int) Math.ceil(0.99 * nanos.size()) - 1) / 1e6,
				nanos.getLast() / 1e6);
	}
}
