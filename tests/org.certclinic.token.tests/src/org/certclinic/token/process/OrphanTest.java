package org.certclinic.token.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.certclinic.token.worker.Operation;
import org.certclinic.token.worker.Worker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker whose parent is another process, which is killed. */
final class OrphanTest {
	@TempDir
	private Path folder;
	private Process parent;
	private Process worker;
	private SocketChannel channel;

	@BeforeEach
	void start() throws Exception {
		parent = new ProcessBuilder("sleep", "600").start();
		Path socket = folder.resolve("s");
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			server.bind(UnixDomainSocketAddress.of(socket));
			worker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
					"--enable-native-access=ALL-UNNAMED", "-cp", new WorkerClasses().path(), Worker.class.getName(), socket.toString(),
					Long.toString(parent.pid())).start();
			channel = server.accept();
		}
	}

	@AfterEach
	void end() throws Exception {
		channel.close();
		worker.destroyForcibly();
		parent.destroyForcibly();
	}

	@Test
	void endsWithTheSocket() throws Exception {
		channel.close();

		assertTrue(worker.waitFor(60, TimeUnit.SECONDS));
		assertEquals(0, worker.exitValue());
	}

	@Test
	void endsWithItsParentWhileACallHangs() throws Exception {
		long handle = ask(ByteBuffer.allocate(32).put(Operation.LOAD).put("libc.so.6".getBytes(StandardCharsets.US_ASCII)));
		long pause = ask(ByteBuffer.allocate(32).put(Operation.SYMBOL).putLong(handle).put("pause".getBytes(StandardCharsets.US_ASCII)));
		send(ByteBuffer.allocate(32).put(Operation.CALL).putLong(pause).put((byte) 0).put((byte) 0).putShort((short) 0));

		parent.destroyForcibly();

		assertTrue(worker.waitFor(60, TimeUnit.SECONDS));
		assertEquals(Operation.PARENT_GONE, worker.exitValue());
	}

	@Test
	void leavesNoFilesBehind() throws Exception {
		long before = folders();

		try (WorkerProcess process = new WorkerLauncher().take(Budget.of(Duration.ofMinutes(1), Duration.ofMinutes(1), () -> false))) {
			assertTrue(process.isAlive());
		}

		assertEquals(before, folders());
	}

	private static long folders() throws Exception {
		try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().startsWith("certclinic-" + ProcessHandle.current().pid())).count();
		}
	}

	private void send(ByteBuffer request) throws Exception {
		request.flip();
		channel.write(ByteBuffer.allocate(4).putInt(request.limit()).flip());
		channel.write(request);
	}

	private long ask(ByteBuffer request) throws Exception {
		send(request);
		ByteBuffer answer = ByteBuffer.allocate(21);
		while (answer.hasRemaining()) {
			channel.read(answer);
		}
		return answer.getLong(5);
	}
}
