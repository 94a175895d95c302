package org.certclinic.token.worker;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The process that calls one native library for its parent, one request after the other. It never lives longer than its parent: it ends with
 * the socket, and looks now and then whether its parent is there, because a library may have closed the socket.
 */
public final class Worker {
	/** As much as a program's first thread has, where vendors try their libraries. */
	private static final long STACK = 8 << 20;
	private static final long LOOK_AFTER_PARENT_MILLIS = 1000;
	private final SocketChannel channel;
	private final NativeCalls calls;
	private final BlockingQueue<ByteBuffer> requests = new ArrayBlockingQueue<>(64);

	private Worker(SocketChannel channel, NativeCalls calls) {
		this.channel = channel;
		this.calls = calls;
	}

	/** @param args the socket's path and the parent's process id; none to load everything and end, for a cache of classes */
	public static void main(String[] args) throws IOException {
		NativeCalls calls = new NativeCalls();
		if (args.length == 0) {
			new Request(calls).answer(ByteBuffer.wrap(new byte[] { Operation.SYMBOL, 0, 0, 0, 0, 0, 0, 0, 0, 'e', 'x', 'i', 't' }));
			return;
		}
		Worker worker = new Worker(SocketChannel.open(UnixDomainSocketAddress.of(Path.of(args[0]))), calls);
		worker.daemon(worker::callForEver, "calls");
		long parent = Long.parseLong(args[1]);
		worker.daemon(() -> worker.lookAfter(parent), "watch");
		worker.listen();
	}

	private void daemon(Runnable work, String name) {
		Thread thread = new Thread(null, work, name, STACK);
		thread.setDaemon(true);
		thread.start();
	}

	/** Requests are read on a thread of their own, so that the socket's end is seen while a call hangs. */
	private void listen() {
		try {
			ByteBuffer length = ByteBuffer.allocate(4);
			while (true) {
				fill(length.clear());
				ByteBuffer request = ByteBuffer.allocate(Math.min(length.getInt(0), Operation.MAX_MESSAGE));
				fill(request);
				requests.put(request.flip());
			}
		} catch (IOException | InterruptedException e) {
			calls.end(Operation.PARENT_GONE);
		}
	}

	private void fill(ByteBuffer buffer) throws IOException {
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				calls.end(0);
			}
		}
	}

	private void callForEver() {
		Request request = new Request(calls);
		try {
			while (true) {
				ByteBuffer answer = request.answer(requests.take());
				while (answer.hasRemaining()) {
					channel.write(answer);
				}
			}
		} catch (IOException | InterruptedException | RuntimeException e) {
			calls.end(Operation.PARENT_GONE);
		}
	}

	private void lookAfter(long parent) {
		try {
			do {
				Thread.sleep(LOOK_AFTER_PARENT_MILLIS);
			} while (ProcessHandle.of(parent).isPresent());
		} catch (InterruptedException e) {
			// ends too
		}
		calls.end(Operation.PARENT_GONE);
	}
}
