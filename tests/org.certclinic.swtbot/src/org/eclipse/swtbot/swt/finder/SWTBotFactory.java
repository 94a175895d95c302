package org.eclipse.swtbot.swt.finder;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;

/** Waiting and pictures: what every robot can do. */
public abstract class SWTBotFactory {
	/** Waits until the condition holds, {@link SWTBotPreferences#TIMEOUT} at most. */
	public void waitUntil(ICondition condition) {
		waitUntil(condition, SWTBotPreferences.TIMEOUT);
	}

	/** Waits until the condition holds, a time at most. */
	public void waitUntil(ICondition condition, long timeout) {
		waitUntil(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}

	/** Waits until the condition holds, a time at most, with a rest between two looks. An exception means: not yet. */
	public void waitUntil(ICondition condition, long timeout, long interval) {
		waitFor(condition, true, timeout, interval);
	}

	/** Waits as long as the condition holds, {@link SWTBotPreferences#TIMEOUT} at most. */
	public void waitWhile(ICondition condition) {
		waitWhile(condition, SWTBotPreferences.TIMEOUT);
	}

	/** Waits as long as the condition holds, a time at most. */
	public void waitWhile(ICondition condition, long timeout) {
		waitWhile(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}

	/** Waits as long as the condition holds, a time at most, with a rest between two looks. */
	public void waitWhile(ICondition condition, long timeout, long interval) {
		waitFor(condition, false, timeout, interval);
	}

	/** Does nothing for a while. Prefer a condition. */
	public void sleep(long milliseconds) {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
	}

	/** A picture of the whole screen. Says whether the file was written. */
	public boolean captureScreenshot(String fileName) {
		return SWTUtils.captureScreenshot(fileName);
	}

	/** The display of the running user interface. */
	public Display getDisplay() {
		return SWTUtils.display();
	}

	/** The robot that conditions are tested with. */
	abstract SWTBot robot();

	private void waitFor(ICondition condition, boolean expected, long timeout, long interval) {
		condition.init(robot());
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
		Throwable last = null;
		while (true) {
			try {
				last = null;
				if (condition.test() == expected) {
					return;
				}
			} catch (Throwable notYet) { // assertion errors too: they are how some conditions say no
				last = notYet;
			}
			if (System.nanoTime() >= end) {
				throw new TimeoutException("Timeout after: " + timeout + " ms.: " + condition.getFailureMessage(), last);
			}
			sleep(interval);
		}
	}
}
