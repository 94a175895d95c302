package org.certclinic.token.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps workers ready that have not loaded anything yet, so that a probe need not wait for a process to start, and still no probe sees what
 * an earlier one left behind in a library.
 */
public final class WarmWorkers implements Workers, AutoCloseable {
	private static final Duration START = Duration.ofSeconds(20);
	private final Workers launcher;
	private final int count;
	private final Deque<WorkerProcess> ready = new ArrayDeque<>();
	private final List<Thread> ending = new ArrayList<>();
	private Optional<Thread> filler = Optional.empty();
	private boolean filling;
	private boolean closed;

	/** @param count of workers that are kept ready */
	public WarmWorkers(Workers launcher, int count) {
		this.launcher = Objects.requireNonNull(launcher, "launcher");
		this.count = count;
	}

	/** Begins to start workers, in the background. */
	public synchronized void warm() {
		if (!filling && !closed && ready.size() < count) {
			filling = true;
			filler = Optional.of(Thread.ofPlatform().daemon().name("token workers").start(this::fill));
		}
	}

	@Override
	public WorkerProcess take(Budget budget) throws NativeFailure {
		for (WorkerProcess worker = next(); worker != null; worker = next()) {
			if (worker.isAlive()) {
				return worker;
			}
			worker.close();
		}
		return launcher.take(budget);
	}

	/** Ends it in the background: that takes as long as dozens of calls. */
	@Override
	public void giveBack(WorkerProcess worker) {
		synchronized (this) {
			ending.removeIf(thread -> !thread.isAlive());
			if (!closed) {
				ending.add(Thread.ofPlatform().daemon().name("token worker's end").start(worker::close));
				return;
			}
		}
		worker.close();
	}

	@Override
	public void rest() {
		warm();
	}

	/** How many are ready now. */
	public synchronized int ready() {
		return ready.size();
	}

	private synchronized WorkerProcess next() {
		return ready.poll();
	}

	private void fill() {
		try {
			while (wants()) {
				Budget budget = Budget.of(START, START, this::isClosed);
				WorkerProcess worker = launcher.take(budget);
				try {
					NativeLibrary.exercise(this, worker, budget);
				} catch (NativeFailure e) {
					worker.close();
					throw e;
				}
				keep(worker);
			}
		} catch (NativeFailure e) {
			stop(); // the next probe starts its own, and tells why that fails
		}
	}

	/** Says in one step whether one more is wanted and, if not, that the filling is over. */
	private synchronized boolean wants() {
		filling = !closed && ready.size() < count;
		return filling;
	}

	private synchronized void stop() {
		filling = false;
	}

	private synchronized boolean isClosed() {
		return closed;
	}

	private void keep(WorkerProcess worker) {
		synchronized (this) {
			if (!closed) {
				ready.add(worker);
				return;
			}
		}
		worker.close();
	}

	/** Ends the workers that are ready, and waits for the end of all others: of one that is just being started, too. */
	@Override
	public void close() {
		List<Thread> awaited = new ArrayList<>();
		synchronized (this) {
			closed = true;
			filler.ifPresent(awaited::add);
			awaited.addAll(ending);
		}
		try {
			for (Thread thread : awaited) {
				thread.join();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		for (WorkerProcess worker = next(); worker != null; worker = next()) {
			worker.close();
		}
	}
}
