package org.certclinic.token.worker;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The process that calls one native library for its parent, one request after the other. It never lives longer than its parent: it ends with
 * the socket, and looks every second whether its parent is there, because a call may hang, or have closed the socket.
 */
public final class Worker implements Runnable {
	/** As much as a program's first thread has, where vendors try their libraries. */
	private static final long STACK = 8 << 20;
	private final SocketChannel channel;
	private final NativeCalls calls;

	private Worker(SocketChannel channel, NativeCalls calls) {
		this.channel = channel;
		this.calls = calls;
	}

	/** @param args the socket's path and the parent's process id; none to load everything and end, for a cache of classes */
	public static void main(String[] args) throws IOException {
		if (args.length == 0) {
			train(new Request(result(prepare())));
			return;
		}
		FutureTask<NativeCalls> calls = prepare();
		Worker worker = new Worker(SocketChannel.open(UnixDomainSocketAddress.of(Path.of(args[0]))), result(calls));
		new Thread(null, worker, "calls", STACK).start();
		worker.lookAfter(Long.parseLong(args[1]));
	}

	/** In a thread of its own: it takes as long as to find the parent. */
	private static FutureTask<NativeCalls> prepare() {
		FutureTask<NativeCalls> calls = new FutureTask<>(NativeCalls::new);
		new Thread(calls, "prepare").start();
		return calls;
	}

	private static NativeCalls result(FutureTask<NativeCalls> calls) {
		try {
			return calls.get();
		} catch (InterruptedException | ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Does a little of everything, so that all classes are loaded. */
	private static void train(Request request) throws IOException {
		talk();
		ProcessHandle.of(ProcessHandle.current().pid()).orElseThrow();
		ProcessHandle.current().parent().ifPresent(ProcessHandle::onExit);
		request.answer(ByteBuffer.allocate(16).put(Operation.LOAD).put((byte) '?').flip());
		long function = request.answer(ByteBuffer.allocate(16).put(Operation.SYMBOL).putLong(0).put("getpid".getBytes(StandardCharsets.US_ASCII)).flip())
				.getLong(5);
		if (function != 0) {
			request.answer(ByteBuffer.allocate(64).put(Operation.CALL).putLong(function).put((byte) 1).put((byte) 1).putLong(0).put((byte) 1).putInt(8).putInt(1)
					.put((byte) 0).putShort((short) 1).put((byte) 0).putInt(0).put((byte) 0).putInt(0).flip());
			request.answer(ByteBuffer.allocate(16).put(Operation.READ).putLong(function).putInt(1).flip());
		}
	}

	/** Connects to itself. */
	private static void talk() throws IOException {
		Path folder = Files.createTempDirectory("certclinic");
		Path socket = folder.resolve("s");
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			UnixDomainSocketAddress address = UnixDomainSocketAddress.of(socket);
			server.bind(address);
			try (SocketChannel channel = SocketChannel.open(address); SocketChannel other = server.accept()) {
				channel.write(ByteBuffer.allocate(4));
				other.read(ByteBuffer.allocate(4));
			}
		} finally {
			Files.deleteIfExists(socket);
			Files.deleteIfExists(folder);
		}
	}

	/** Answers requests until there are no more. */
	@Override
	public void run() {
		Request request = new Request(calls);
		ByteBuffer length = ByteBuffer.allocate(4);
		try {
			while (true) {
				fill(length.clear());
				ByteBuffer next = ByteBuffer.allocate(Math.min(length.getInt(0), Operation.MAX_MESSAGE));
				fill(next);
				ByteBuffer answer = request.answer(next.flip());
				while (answer.hasRemaining()) {
					channel.write(answer);
				}
				Arrays.fill(next.array(), (byte) 0); // a PIN may have been in both
				Arrays.fill(answer.array(), (byte) 0);
			}
		} catch (IOException | RuntimeException e) {
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

	private void lookAfter(long parent) {
		Optional<ProcessHandle> handle = ProcessHandle.of(parent);
		if (handle.isPresent()) {
			handle.get().onExit().join();
		}
		calls.end(Operation.PARENT_GONE);
	}
}
