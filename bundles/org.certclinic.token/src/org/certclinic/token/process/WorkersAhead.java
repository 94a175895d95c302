package org.certclinic.token.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Starts some workers before it is known what for: while their processes start, it is found out. Each that nobody took ends when this is
 * closed. For many threads.
 */
public final class WorkersAhead implements Workers, AutoCloseable {
	private static final Duration START = Duration.ofSeconds(20);
	private final Workers launcher;
	private final Deque<FutureTask<WorkerProcess>> started = new ArrayDeque<>();
	private volatile boolean closed;

	/** @param count of workers that are started now, in the background */
	public WorkersAhead(Workers launcher, int count) {
		this.launcher = Objects.requireNonNull(launcher, "launcher");
		for (int i = 0; i < count; i++) {
			FutureTask<WorkerProcess> worker = new FutureTask<>(() -> launcher.take(Budget.of(START, START, () -> closed)));
			started.add(worker);
			Thread thread = new Thread(worker, "token worker");
			thread.setDaemon(true);
			thread.start();
		}
	}

	/** One that was started ahead, or where there is none left, or it did not start, a new one. */
	@Override
	public WorkerProcess take(Budget budget) throws NativeFailure {
		FutureTask<WorkerProcess> next = next();
		if (next != null) { // the queue's word for an empty one
			try {
				return next.get(Math.max(0, budget.left()), TimeUnit.NANOSECONDS);
			} catch (ExecutionException e) {
				// the next attempt tells why
			} catch (TimeoutException e) {
				giveBack(next); // the next attempt has no time left either, and tells that
			} catch (InterruptedException e) {
				giveBack(next);
				Thread.currentThread().interrupt();
			}
		}
		return launcher.take(budget);
	}

	@Override
	public void giveBack(WorkerProcess worker) {
		launcher.giveBack(worker);
	}

	@Override
	public void rest() {
		launcher.rest();
	}

	private synchronized FutureTask<WorkerProcess> next() {
		return started.poll();
	}

	private synchronized void giveBack(FutureTask<WorkerProcess> worker) {
		started.add(worker);
	}

	@Override
	public void close() {
		closed = true; // those that are still starting give up
		for (FutureTask<WorkerProcess> worker = next(); worker != null; worker = next()) {
			end(worker);
		}
	}

	private static void end(FutureTask<WorkerProcess> worker) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					worker.get().close();
					return;
				} catch (ExecutionException e) {
					return; // it gave up, and has ended its process
				} catch (InterruptedException e) {
					interrupted = true; // it gives up soon
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
