package org.certclinic.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How robots wait, and in which thread things run. */
class WaitsTest {
	@RegisterExtension
	private final Window window = new Window();
	private final SWTBot bot = new SWTBot();

	@Test
	void aConditionThatHoldsIsNotWaitedFor() {
		long start = System.nanoTime();

		bot.waitUntil(condition(() -> true), 60_000, 30_000);

		assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 20);
	}

	@Test
	void aConditionThatNeverHoldsTimesOutWithItsMessage() {
		var failure = assertThrows(TimeoutException.class, () -> bot.waitUntil(condition(() -> false), 50, 10));

		assertTrue(failure.getMessage().contains("the message"), failure.getMessage());
	}

	@Test
	void anExceptionInAConditionMeansNotYet() {
		var looks = new AtomicInteger();

		bot.waitUntil(condition(() -> {
			if (looks.incrementAndGet() < 3) {
				throw new IllegalStateException("not yet");
			}
			return true;
		}), 400, 10);

		assertEquals(3, looks.get());
	}

	@Test
	void waitWhileEndsWhenTheConditionNoLongerHolds() {
		var looks = new AtomicInteger();

		bot.waitWhile(condition(() -> looks.incrementAndGet() < 3), 400, 10);

		assertEquals(3, looks.get());
	}

	@Test
	void aTableIsWaitedFor() {
		var table = window.show(shell -> new Table(shell, SWT.NONE)).table();
		window.soon(_ -> new TableItem(table.widget, SWT.NONE));

		bot.waitUntil(Conditions.tableHasRows(table, 1));

		assertEquals(1, table.rowCount());
	}

	@Test
	void workForTheUiThreadRunsThere() {
		var thread = UIThreadRunnable.syncExec((Result<Thread>) Thread::currentThread);

		assertSame(window.shell().getDisplay().getThread(), thread);
		assertNotSame(Thread.currentThread(), thread);
	}

	private static DefaultCondition condition(BooleanSupplier holds) {
		return new DefaultCondition() {
			@Override
			public boolean test() {
				return holds.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return "the message";
			}
		};
	}
}
