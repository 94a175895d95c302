package org.certclinic.token.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.token.worker.Operation;

/** A worker as its parent sees it. For one thread. Closing it ends the process, whatever that is doing. */
public final class WorkerProcess implements AutoCloseable {
	private static final long SLICE_MILLIS = 50;
	private static final long CLOSE_MILLIS = 500;
	private static final long KILL_MILLIS = 2000;
	private final Process process;
	private final SocketChannel channel;
	private final Selector selector;
	private final Path folder;
	private boolean spoilt;

	WorkerProcess(Process process, SocketChannel channel, Path folder) throws IOException {
		this.process = process;
		this.channel = channel;
		this.folder = folder;
		channel.configureBlocking(false);
		this.selector = Selector.open();
		channel.register(selector, SelectionKey.OP_READ);
	}

	static Path crashFile(Path folder) {
		return folder.resolve("crash");
	}

	boolean isAlive() {
		return !spoilt && process.isAlive();
	}

	/**
	 * Sends a request and waits for its answer.
	 *
	 * @throws Ending when no answer came; the process is then ended, and of no more use
	 */
	ByteBuffer ask(ByteBuffer request, Budget budget) throws Ending {
		tell(request, budget);
		return hear(budget);
	}

	/** Sends a request whose answer is heard later. The worker keeps some dozens of small ones waiting. */
	void tell(ByteBuffer request, Budget budget) throws Ending {
		attempt(budget, until -> {
			await(request, SelectionKey.OP_WRITE, until, budget);
			return request;
		});
	}

	/** Waits for the answer of the first request that was not answered yet. */
	ByteBuffer hear(Budget budget) throws Ending {
		return attempt(budget, until -> {
			ByteBuffer length = ByteBuffer.allocate(4);
			await(length, SelectionKey.OP_READ, until, budget);
			int size = length.getInt(0);
			if (size < 17 || size > Operation.MAX_MESSAGE) {
				throw new Ending(Kind.GARBAGE, "what", "connection");
			}
			ByteBuffer answer = ByteBuffer.allocate(size);
			await(answer, SelectionKey.OP_READ, until, budget);
			return answer.flip();
		});
	}

	/** Something with the socket that may be the last. */
	private interface Attempt {
		ByteBuffer run(long until) throws IOException, Ending;
	}

	private ByteBuffer attempt(Budget budget, Attempt attempt) throws Ending {
		if (spoilt) {
			throw new IllegalStateException("the process has ended");
		}
		try {
			return attempt.run(Math.min(System.nanoTime() + budget.perCall().toNanos(), budget.end()));
		} catch (Ending ending) {
			spoilt = true;
			kill(process);
			throw ending;
		} catch (IOException e) {
			spoilt = true;
			Ending ending = Ending.of(process, crashFile(folder), KILL_MILLIS);
			kill(process);
			throw ending;
		}
	}

	private void await(ByteBuffer buffer, int operation, long until, Budget budget) throws IOException, Ending {
		boolean writes = operation == SelectionKey.OP_WRITE;
		while (true) {
			boolean ended = !process.isAlive(); // a library's own child may hold the socket open
			int count = writes ? channel.write(buffer) : channel.read(buffer);
			if (count < 0 || count == 0 && ended) {
				throw new IOException("closed");
			}
			if (!buffer.hasRemaining()) {
				return;
			}
			if (count == 0) {
				select(operation, until, budget);
			}
		}
	}

	private void select(int operation, long until, Budget budget) throws IOException, Ending {
		if (budget.cancelled().getAsBoolean()) {
			throw new Ending(Kind.CANCELLED);
		}
		long left = until - System.nanoTime();
		if (left <= 0) {
			if (Files.exists(crashFile(folder))) {
				throw Ending.of(process, crashFile(folder), KILL_MILLIS);
			}
			throw until == budget.end() ? new Ending(Kind.OUT_OF_TIME, "seconds", budget.total().toMillis() / 1000.0)
					: new Ending(Kind.HUNG, "seconds", budget.perCall().toMillis() / 1000.0);
		}
		channel.keyFor(selector).interestOps(operation);
		selector.selectedKeys().clear();
		selector.select(Math.clamp(TimeUnit.NANOSECONDS.toMillis(left), 1, SLICE_MILLIS));
	}

	@Override
	public void close() {
		try {
			selector.close();
			channel.close(); // which ends a worker that is well
		} catch (IOException e) {
			spoilt = true;
		}
		if (spoilt || !ends(process, CLOSE_MILLIS)) {
			kill(process);
		}
		remove(folder);
	}

	/** Ends a process by force, and first what it has started, lest that stays. */
	static void kill(Process process) {
		if (process.isAlive()) {
			List<ProcessHandle> children = process.descendants().toList();
			process.destroyForcibly();
			children.forEach(ProcessHandle::destroyForcibly);
			ends(process, KILL_MILLIS);
		}
	}

	static boolean ends(Process process, long millis) {
		try {
			return process.waitFor(millis, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	static void remove(Path folder) {
		try {
			Files.deleteIfExists(crashFile(folder));
			Files.deleteIfExists(folder.resolve("s"));
			Files.deleteIfExists(folder);
		} catch (IOException e) {
			folder.toFile().deleteOnExit(); // somebody put something in: the system's clean-up of temporary files may have it
		}
	}
}
