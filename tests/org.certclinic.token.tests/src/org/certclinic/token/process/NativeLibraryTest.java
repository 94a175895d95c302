package org.certclinic.token.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ReturnCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The C library is a native library like any other, and can do everything that a bad driver does. */
final class NativeLibraryTest {
	private static final Codes CODES = word -> new ReturnCode(Integer.toString((int) word), (int) word);
	private static final int MOST_FILES = 256;
	/** {@code SHUT_RDWR}. */
	private static final int BOTH_WAYS = 2;
	private NativeLibrary library;

	@BeforeEach
	void start() throws NativeFailure {
		library = open(Budget.of(Duration.ofSeconds(30), Duration.ofSeconds(60), () -> false));
	}

	@AfterEach
	void end() {
		library.close();
	}

	@Test
	void callsWithWordsAndBuffers() throws NativeFailure {
		Answer copied = call("memcpy", new Arguments().buffer(8).buffer(text("token")).word(5));
		Answer compared = call("strcmp", new Arguments().buffer(text("a\0")).buffer(text("b\0")));

		assertEquals("token\0\0\0", StandardCharsets.US_ASCII.decode(copied.buffer(0)).toString());
		assertTrue(compared.value() < 0);
		assertEquals("memcpy", library.calls().get(1).function());
	}

	@Test
	void pointsFromOneBufferIntoAnother() throws NativeFailure {
		Arguments arguments = new Arguments().buffer(8).buffer(text(",\0"));
		int target = arguments.aside(text("..7,8\0"));
		arguments.point(0, 0, target, 2);

		Answer answer = call("strsep", arguments);

		assertEquals("..7\0" + "8\0", StandardCharsets.US_ASCII.decode(answer.buffer(target)).toString());
	}

	@Test
	void readsWhatAFunctionPointsTo() throws NativeFailure {
		long text = library.symbol("_libc_intl_domainname");

		assertEquals("libc", StandardCharsets.US_ASCII.decode(library.read("symbol", text, 4)).toString());
	}

	@Test
	void hasNoSymbolThatIsNotThere() throws NativeFailure {
		assertEquals(0, library.symbol("C_GetFunctionList"));
	}

	@Test
	void tellsTheLoadersWords() throws NativeFailure {
		try (NativeLibrary other = NativeLibrary.in(new WorkerLauncher(), CODES, Budget.of(Duration.ofSeconds(30), Duration.ofSeconds(60), () -> false))) {
			Failure failure = assertThrows(NativeFailure.class, () -> other.load("/no/such/lib.so")).failure();

			assertEquals(Kind.NOT_LOADED, failure.kind());
			assertTrue(failure.values().get("message").toString().contains("/no/such/lib.so"));
		}
	}

	@Test
	void knowsTheCallThatEndedTheProcess() {
		Failure failure = assertThrows(NativeFailure.class, () -> call("exit", new Arguments().word(7))).failure();

		assertEquals(Kind.EXITED, failure.kind());
		assertEquals(7, failure.values().get("status"));
		assertEquals("exit", failure.call().orElseThrow().function());
		assertFalse(library.isAlive());
	}

	@Test
	void knowsASignalThatEndedTheProcess() {
		Failure failure = assertThrows(NativeFailure.class, () -> call("abort", new Arguments())).failure();

		assertEquals(Kind.CRASHED, failure.kind());
		assertEquals("SIGABRT", failure.values().get("signal"));
	}

	@Test
	void knowsWhereItCrashed() {
		Failure failure = assertThrows(NativeFailure.class, () -> call("strlen", new Arguments().word(16))).failure();

		assertEquals(Kind.CRASHED, failure.kind());
		assertEquals("SIGSEGV", failure.values().get("signal"));
		assertTrue(failure.values().get("frame").toString().contains("libc.so"));
	}

	@Test
	void leavesACallThatHangs() throws NativeFailure {
		try (NativeLibrary impatient = open(Budget.of(Duration.ofMillis(300), Duration.ofSeconds(60), () -> false))) {
			Failure failure = assertThrows(NativeFailure.class, () -> call(impatient, "pause", new Arguments())).failure();

			assertEquals(Kind.HUNG, failure.kind());
			assertEquals("pause", failure.call().orElseThrow().function());
			assertFalse(impatient.isAlive());
		}
	}

	@Test
	void leavesACallWhenTheTimeOfAllIsOver() throws NativeFailure {
		Budget budget = Budget.of(Duration.ofSeconds(50), Duration.ofSeconds(4), () -> false);
		try (NativeLibrary late = open(budget)) {
			Failure failure = assertThrows(NativeFailure.class, () -> call(late, "pause", new Arguments())).failure();

			assertEquals(Kind.OUT_OF_TIME, failure.kind());
		}
	}

	@Test
	void leavesACallThatIsCancelled() throws NativeFailure {
		AtomicInteger asked = new AtomicInteger(-1000);
		try (NativeLibrary cancelled = open(Budget.of(Duration.ofSeconds(50), Duration.ofSeconds(60), () -> asked.incrementAndGet() > 1))) {
			asked.set(0);
			Failure failure = assertThrows(NativeFailure.class, () -> call(cancelled, "pause", new Arguments())).failure();

			assertEquals(Kind.CANCELLED, failure.kind());
		}
	}

	@Test
	void noticesAClosedSocket() {
		Failure failure = assertThrows(NativeFailure.class, this::closeSockets).failure();

		assertEquals(Kind.GARBAGE, failure.kind());
		assertEquals("connection", failure.values().get("what"));
	}

	/** Of the numbers that files have, one is the worker's socket. */
	private void closeSockets() throws NativeFailure {
		for (int file = 3; file < MOST_FILES; file++) {
			call("shutdown", new Arguments().word(file).word(BOTH_WAYS));
		}
	}

	private Answer call(String function, Arguments arguments) throws NativeFailure {
		return call(library, function, arguments);
	}

	private static Answer call(NativeLibrary library, String function, Arguments arguments) throws NativeFailure {
		return library.call(function, library.symbol(function), arguments);
	}

	private static NativeLibrary open(Budget budget) throws NativeFailure {
		NativeLibrary library = NativeLibrary.in(new WorkerLauncher(), CODES, budget);
		library.load("libc.so.6");
		return library;
	}

	private static ByteBuffer text(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
	}
}
