package org.certclinic.token.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;

/** Workers that only play: threads of this program that answer as a library would. No native code is called. */
public final class PlayedWorkers implements Workers {
	private static final String FOLDER = "certclinic-played-";
	private final Supplier<UnaryOperator<ByteBuffer>> players;

	/** @param players for each worker one that makes the answer of each request, both without their length, see {@link org.certclinic.token.worker.Operation} */
	public PlayedWorkers(Supplier<UnaryOperator<ByteBuffer>> players) {
		this.players = Objects.requireNonNull(players, "players");
	}

	@Override
	public WorkerProcess take(Budget budget) throws NativeFailure {
		try {
			Path folder = Files.createTempDirectory(FOLDER);
			Path socket = folder.resolve("s");
			try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
				server.bind(UnixDomainSocketAddress.of(socket));
				SocketChannel player = SocketChannel.open(UnixDomainSocketAddress.of(socket));
				UnaryOperator<ByteBuffer> answers = players.get();
				Thread.ofPlatform().daemon().name("played worker").start(() -> play(player, answers));
				return new WorkerProcess(new NoProcess(), server.accept(), folder);
			} finally {
				Files.deleteIfExists(socket);
			}
		} catch (IOException e) {
			throw new NativeFailure(Failure.of(Kind.NO_WORKER, "message", String.valueOf(e.getMessage())));
		}
	}

	private static void play(SocketChannel channel, UnaryOperator<ByteBuffer> answers) {
		try (channel) {
			ByteBuffer length = ByteBuffer.allocate(4);
			while (fill(channel, length.clear())) {
				ByteBuffer request = ByteBuffer.allocate(length.getInt(0));
				fill(channel, request);
				ByteBuffer answer = answers.apply(request.flip());
				ByteBuffer whole = ByteBuffer.allocate(4 + answer.remaining()).putInt(answer.remaining()).put(answer).flip();
				while (whole.hasRemaining()) {
					channel.write(whole);
				}
			}
		} catch (IOException e) {
			return; // the other side has heard enough
		}
	}

	private static boolean fill(SocketChannel channel, ByteBuffer buffer) throws IOException {
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				return false;
			}
		}
		return true;
	}

	/** Lives until it is waited for. */
	private static final class NoProcess extends Process {
		private volatile boolean ended;

		@Override
		public boolean isAlive() {
			return !ended;
		}

		@Override
		public int waitFor() {
			ended = true;
			return 0;
		}

		@Override
		public boolean waitFor(long timeout, TimeUnit unit) {
			ended = true;
			return true;
		}

		@Override
		public int exitValue() {
			if (!ended) {
				throw new IllegalThreadStateException();
			}
			return 0;
		}

		@Override
		public void destroy() {
			ended = true;
		}

		@Override
		public OutputStream getOutputStream() {
			return OutputStream.nullOutputStream();
		}

		@Override
		public InputStream getInputStream() {
			return InputStream.nullInputStream();
		}

		@Override
		public InputStream getErrorStream() {
			return InputStream.nullInputStream();
		}
	}
}
