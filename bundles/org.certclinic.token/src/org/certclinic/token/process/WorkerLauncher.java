package org.certclinic.token.process;

import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.token.worker.Worker;

/** Starts workers. */
public final class WorkerLauncher implements Workers {
	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-XX:-UsePerfData",
			"-XX:-CreateCoredumpOnCrash", "-XX:ErrorLogTimeout=2", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED");
	/** A system property. */
	private static final String CACHE = "certclinic.worker.cache";
	/** A socket's path may have 104 bytes on macOS and 108 on Linux. */
	private static final int LONGEST_SOCKET_PATH = 100;
	private static final long SLICE_MILLIS = 50;
	private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());
	/** A worker that makes some dozens of calls has ended before compiled code pays. */
	private static final String INTERPRETED = "-Xint";
	private final WorkerClasses classes;
	private final List<String> options;
	private final Map<String, String> environment;
	private final Optional<Path> cache;

	/** With the cache of classes that the start script names, if it made one. */
	public WorkerLauncher() {
		this(Map.of(), cacheOfStartScript());
	}

	/** For a program that ends after one probe: its workers are ready sooner, and call more slowly. */
	public static WorkerLauncher forOneProbe() {
		return new WorkerLauncher(List.of(INTERPRETED), Map.of(), cacheOfStartScript());
	}

	private static Optional<Path> cacheOfStartScript() {
		return Optional.ofNullable(System.getProperty(CACHE)).map(Path::of);
	}

	/**
	 * @param environment variables that workers have besides this program's own
	 * @param cache       of the worker's classes, made by the JVM; one that does not fit is not used
	 */
	public WorkerLauncher(Map<String, String> environment, Optional<Path> cache) {
		this(List.of(), environment, cache);
	}

	private WorkerLauncher(List<String> options, Map<String, String> environment, Optional<Path> cache) {
		this.options = options;
		this.classes = new WorkerClasses();
		this.environment = Map.copyOf(environment);
		this.cache = Objects.requireNonNull(cache, "cache");
	}

	@Override
	public WorkerProcess take(Budget budget) throws NativeFailure {
		try {
			Path folder = folder();
			try {
				return start(folder, budget);
			} catch (IOException | NativeFailure e) {
				WorkerProcess.remove(folder);
				throw e;
			}
		} catch (IOException e) {
			throw new NativeFailure(Failure.of(Kind.NO_WORKER, "message", String.valueOf(e.getMessage())));
		}
	}

	/** Only this user may look into it, and so connect. */
	private static Path folder() throws IOException {
		Path folder = folder(Path.of(System.getProperty("java.io.tmpdir")));
		if (folder.resolve("s").toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_SOCKET_PATH && File.separatorChar == '/') {
			Files.delete(folder);
			return folder(Path.of("/tmp"));
		}
		return folder;
	}

	/** The JDK's temporary folders have random names, for which it loads its cryptography: that takes longer than a worker's start. */
	private static Path folder(Path parent) throws IOException {
		FileAttribute<?>[] access = parent.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
		String owner = "certclinic-" + ProcessHandle.current().pid() + "-"; // tells whose it is, should it be left behind
		while (true) {
			try {
				return Files.createDirectory(parent.resolve(owner + NEXT.getAndIncrement()), access);
			} catch (FileAlreadyExistsException e) {
				continue; // it is somebody else's
			}
		}
	}

	private WorkerProcess start(Path folder, Budget budget) throws IOException, NativeFailure {
		Path socket = folder.resolve("s");
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			server.bind(UnixDomainSocketAddress.of(socket), 1);
			server.configureBlocking(false);
			Process process = process(folder, socket).start();
			try {
				SocketChannel channel = accept(server, process, budget);
				Files.deleteIfExists(socket);
				return new WorkerProcess(process, channel, folder);
			} catch (IOException | NativeFailure e) {
				WorkerProcess.kill(process);
				throw e;
			}
		}
	}

	private ProcessBuilder process(Path folder, Path socket) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		command.addAll(options);
		command.add("-XX:ErrorFile=" + WorkerProcess.crashFile(folder));
		cache.filter(Files::isReadable).ifPresent(file -> command.add("-XX:AOTCache=" + file));
		command.addAll(List.of("-cp", classes.path(), Worker.class.getName(), socket.toString(), Long.toString(ProcessHandle.current().pid())));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
		builder.environment().putAll(environment);
		// what a library prints is nobody's business, fills no memory and needs no thread
		return builder.redirectInput(nothing()).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
	}

	private static File nothing() {
		return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
	}

	private static SocketChannel accept(ServerSocketChannel server, Process process, Budget budget) throws IOException, NativeFailure {
		try (Selector selector = Selector.open()) {
			server.register(selector, SelectionKey.OP_ACCEPT);
			while (true) {
				SocketChannel channel = server.accept();
				if (channel != null) {
					return channel;
				}
				if (budget.cancelled().getAsBoolean()) {
					throw new NativeFailure(Failure.of(Kind.CANCELLED));
				}
				if (!process.isAlive()) {
					throw new NativeFailure(Failure.of(Kind.NO_WORKER, "message", "java: " + process.exitValue()));
				}
				if (budget.left() <= 0) {
					throw new NativeFailure(Failure.of(Kind.OUT_OF_TIME, "seconds", budget.total().toMillis() / 1000.0));
				}
				selector.select(Math.clamp(TimeUnit.NANOSECONDS.toMillis(budget.left()), 1, SLICE_MILLIS));
			}
		}
	}
}
