package org.certclinic.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items by as many threads as there are processors and hands out what they give in the order of the items, each as soon as
 * those before it are done, also while the next item is awaited. Holds a bounded number of items.
 */
final class InOrder<I, O> {
	private static final int WAITING_PER_PROCESSOR = 4;

	private final Function<I, O> work;
	private final Consumer<O> results;
	private final int processors = Runtime.getRuntime().availableProcessors();

	/**
	 * @param work    done by several threads
	 * @param results is given what {@code work} makes by the calling thread
	 */
	InOrder(Function<I, O> work, Consumer<O> results) {
		this.work = work;
		this.results = results;
	}

	/** Works off all items; what {@code items} or the work throws is thrown in its turn. */
	void run(Iterator<I> items) {
		BlockingQueue<Future<Optional<O>>> waiting = new ArrayBlockingQueue<>(processors * WAITING_PER_PROCESSOR);
		ExecutorService pool = Executors.newFixedThreadPool(processors, Thread.ofPlatform().daemon().factory());
		Thread reader = Thread.ofPlatform().daemon().start(() -> submit(items, waiting, pool));
		try {
			for (Optional<O> result = waiting.take().get(); result.isPresent(); result = waiting.take().get()) {
				results.accept(result.get());
			}
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted");
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
		} finally {
			reader.interrupt();
			pool.shutdownNow();
		}
	}

	/** Ends with a future that has no result, or the failure of the items. */
	private void submit(Iterator<I> items, BlockingQueue<Future<Optional<O>>> waiting, ExecutorService pool) {
		try {
			try {
				while (items.hasNext()) {
					I item = items.next();
					waiting.put(pool.submit(() -> Optional.of(work.apply(item))));
				}
				waiting.put(CompletableFuture.completedFuture(Optional.empty()));
			} catch (RuntimeException e) {
				waiting.put(CompletableFuture.failedFuture(e));
			}
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt(); // nobody waits any more
		}
	}
}
