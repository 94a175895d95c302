package org.certclinic.x509.walk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.FileReport;

/** Works on several tasks at a time and hands out what they give in their order. Holds a bounded number of them. */
public final class Pipeline<T> {
	private static final long MAX_BYTES = 16 << 20;
	private static final int TASKS_PER_PROCESSOR = 16;
	private static final int POLL_MILLISECONDS = 100;

	private final Function<FileReport, T> work;
	private final Consumer<T> results;
	private final BooleanSupplier cancelled;
	private final int processors = Runtime.getRuntime().availableProcessors();
	private final Deque<Running<T>> running = new ArrayDeque<>();
	private long bytes;

	private record Running<T>(Task task, Future<T> result) {
	}

	/**
	 * @param work    done by several threads
	 * @param results is given what {@code work} makes, in the order of the tasks, by the calling thread
	 */
	public Pipeline(Function<FileReport, T> work, Consumer<T> results, BooleanSupplier cancelled) {
		this.work = work;
		this.results = results;
		this.cancelled = cancelled;
	}

	/** All that is in files and folders. */
	public void run(List<Path> paths, Reading reading) {
		try (var walker = new Walker(paths, reading)) {
			run(walker);
		}
	}

	/** All that is in a stream. */
	public void run(InputStream stream, Source source, Reading reading) {
		run(reading.stream(stream, source));
	}

	/** Works off all tasks, or those until cancelled. */
	void run(Iterator<Task> tasks) {
		if (!tasks.hasNext() || cancelled.getAsBoolean()) {
			return;
		}
		Task first = tasks.next();
		if (!tasks.hasNext()) {
			alone(first);
			return;
		}
		try (var pool = new Workers(new ForkJoinPool(processors))) {
			submit(first, pool);
			while (!cancelled.getAsBoolean() && (tasks.hasNext() || !running.isEmpty())) {
				if (tasks.hasNext() && (running.isEmpty() || bytes < MAX_BYTES && running.size() < processors * TASKS_PER_PROCESSOR)) {
					submit(tasks.next(), pool);
				} else {
					handOut();
				}
			}
		}
	}

	/** Ends its threads without waiting for what is cancelled. */
	private record Workers(ForkJoinPool pool) implements AutoCloseable {
		@Override
		public void close() {
			pool.shutdownNow();
		}
	}

	/** One task needs no other threads. */
	private void alone(Task task) {
		try {
			T result = work.apply(task.work().call());
			if (!cancelled.getAsBoolean()) {
				results.accept(result);
			}
		} catch (RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private void submit(Task task, Workers workers) {
		running.add(new Running<>(task, workers.pool().submit(() -> work.apply(task.work().call()))));
		bytes += task.bytes();
	}

	private void handOut() {
		Running<T> head = running.getFirst();
		try {
			T result = head.result().get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
			running.removeFirst();
			bytes -= head.task().bytes();
			if (!cancelled.getAsBoolean()) {
				results.accept(result);
			}
		} catch (TimeoutException _) {
			return; // asks again whether cancelled
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted");
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
		}
	}
}
