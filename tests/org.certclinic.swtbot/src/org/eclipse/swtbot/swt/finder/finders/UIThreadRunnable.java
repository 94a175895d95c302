package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/**
 * Runs work in the UI thread, from any thread.
 *
 * <p>What the work throws belongs to the event loop of a workbench, which logs it: the caller of a {@link VoidResult} does
 * not see it, the caller of a {@link Result} gets an {@link IndexOutOfBoundsException}. So return values, and assert in
 * the thread of the test.
 */
public final class UIThreadRunnable {
	private UIThreadRunnable() {
	}

	/** Waits for the work and returns its answer. */
	public static <T> T syncExec(Result<T> work) {
		return syncExec(SWTUtils.display(), work);
	}

	/** Waits for the work and returns its answer. */
	public static <T> T syncExec(Display display, Result<T> work) {
		var answer = new ArrayList<T>(1);
		display.syncExec(() -> answer.add(work.run()));
		return answer.get(0);
	}

	/** Waits for the work. */
	public static void syncExec(VoidResult work) {
		syncExec(SWTUtils.display(), work);
	}

	/** Waits for the work. */
	public static void syncExec(Display display, VoidResult work) {
		display.syncExec(work::run);
	}

	/** Queues the work and returns. */
	public static void asyncExec(VoidResult work) {
		asyncExec(SWTUtils.display(), work);
	}

	/** Queues the work and returns. */
	public static void asyncExec(Display display, VoidResult work) {
		display.asyncExec(work::run);
	}
}
