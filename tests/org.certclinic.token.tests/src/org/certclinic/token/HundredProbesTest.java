package org.certclinic.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.token.pkcs11.PlainModule;
import org.certclinic.token.process.WarmWorkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred probes in a row leave no process, file or memory behind. */
final class HundredProbesTest {
	private static final int ROUNDS = 10;
	private static final Duration CALL = Duration.ofMillis(1500);
	private static final Duration SOON = Duration.ofSeconds(5);
	private static final List<Optional<Kind>> EXPECTED = List.of(Optional.of(Kind.CRASHED), Optional.of(Kind.HUNG), Optional.of(Kind.EXITED),
			Optional.of(Kind.GARBAGE), Optional.empty(), Optional.empty(), Optional.of(Kind.CRASHED), Optional.of(Kind.HUNG), Optional.empty(), Optional.empty());
	@TempDir
	private Path folder;
	private SoftHsm hsm;
	private List<LibraryCandidate> modules;

	@BeforeEach
	void build() throws Exception {
		hsm = new SoftHsm(Files.createDirectory(folder.resolve("hsm")));
		hsm.token("t").pair("t", "ec", "01", "key");
		modules = new ArrayList<>();
		for (String definition : List.of("CRASH", "HANG", "EXIT=0", "GARBAGE", "SLOTS=200", "PRINT", "WILD", "CHILD", "ENDLESS")) {
			modules.add(LibraryCandidate.named(PlainModule.build(folder, definition)));
		}
		modules.add(LibraryCandidate.named(SoftHsm.MODULE));
	}

	@Test
	void leaveNothingBehind() throws Exception {
		TokenProbe probe = new TokenProbe(hsm.workers(), InstantSource.system());
		check(probe);
		long files = files();
		long memory = memory();
		Set<Thread> threads = threads();

		for (int i = 1; i < ROUNDS; i++) {
			check(probe);
		}

		assertEquals(0, ProcessHandle.current().descendants().count());
		assertEquals(files, files());
		assertEquals(Set.of(), runningBut(threads));
		assertTrue(memory() - memory < 8, () -> "MB before: " + memory);
	}

	@Test
	void leaveNothingBehindWithWarmWorkers() throws IOException {
		try (WarmWorkers workers = new WarmWorkers(hsm.workers(), 2)) {
			workers.warm();
			check(new TokenProbe(workers, InstantSource.system()));
			check(new TokenProbe(workers, InstantSource.system()));
		}

		assertEquals(0, ProcessHandle.current().descendants().count());
	}

	private void check(TokenProbe probe) {
		long before = System.nanoTime();
		TokenEvidence evidence = probe.probe(new TokenRequest(modules, List.of(), false, CALL, Duration.ofMinutes(2)), _ -> {
		}, () -> false);

		assertEquals(EXPECTED, evidence.modules().stream().map(ModuleReport::failure).map(failure -> failure.map(Failure::kind)).toList());
		assertTrue(Duration.ofNanos(System.nanoTime() - before).compareTo(Duration.ofMinutes(2)) < 0);
	}

	private static long files() throws IOException {
		try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			return open.count();
		}
	}

	/** Those that do not end soon. The JDK keeps what waits for processes for a minute. */
	private static Set<Thread> runningBut(Set<Thread> before) throws InterruptedException {
		Set<Thread> running = new HashSet<>();
		for (Thread thread : threads()) {
			if (!before.contains(thread) && !thread.getName().startsWith("process reaper") && !thread.join(SOON)) {
				running.add(thread);
			}
		}
		return running;
	}

	private static Set<Thread> threads() {
		return Thread.getAllStackTraces().keySet();
	}

	/** What is in use, in MB. */
	private static long memory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
	}
}
