package org.certclinic.token.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.token.process.Answer;
import org.certclinic.token.process.Arguments;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;
import org.certclinic.token.process.WorkerLauncher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real smart-card service with virtual readers and cards. */
final class PcscProbeTest {
	private static final String EPASS2003 = "3b9f958131fe9f006646530501001171df000003900080";
	private static final String FIRST = "Example K5 00 00";
	private static final String SECOND = "Example K5 00 01";

	private SmartCardService service;
	private PcscProbe probe;

	@TempDir
	private Path folder;

	@BeforeEach
	void prepare() throws IOException, InterruptedException {
		service = new SmartCardService(Files.createDirectory(folder.resolve("s")));
		probe = new PcscProbe(new WorkerLauncher(service.environment(), Optional.empty()));
	}

	@AfterEach
	void end() throws InterruptedException {
		if (service != null) {
			service.close();
		}
	}

	@Test
	void tellsThatTheServiceIsStopped() {
		PcscReport report = probe();

		assertEquals("SCardEstablishContext SCARD_E_NO_SERVICE", refusal(report.failure()));
		assertEquals(List.of(), report.readers());
	}

	@Test
	void tellsThatThereIsNoReader() throws Exception {
		service.startWithoutReaders();

		assertEquals("SCardListReaders SCARD_E_NO_READERS_AVAILABLE", refusal(probe().failure()));
	}

	@Test
	void tellsEmptyReaders() throws Exception {
		service.start();

		PcscReport report = probe();

		assertEquals(Optional.empty(), report.failure());
		assertEquals(List.of(FIRST, SECOND), report.readers().stream().map(ReaderReport::name).toList());
		assertEquals(List.of(Set.of(ReaderFlag.EMPTY), Set.of(ReaderFlag.EMPTY)), report.readers().stream().map(ReaderReport::state).toList());
	}

	@Test
	void tellsACardByItsAnswerToResetWithoutConnecting() throws Exception {
		service.start();
		insert();

		PcscReport report = probe();

		ReaderReport reader = report.readers().getFirst();
		assertTrue(reader.hasCard());
		assertEquals(EPASS2003, reader.atr().hex());
		assertEquals(Optional.of("Feitian ePass2003"), reader.card());
		assertFalse(report.calls().stream().map(Call::function).anyMatch("SCardConnect"::equals));
		assertFalse(report.readers().getLast().hasCard());
	}

	@Test
	void tellsAMuteCard() throws Exception {
		service.start();
		service.insertMute("3b80800101");

		ReaderReport reader = probe().readers().getFirst();

		assertTrue(reader.state().containsAll(Set.of(ReaderFlag.PRESENT, ReaderFlag.MUTE)), reader::toString);
		assertTrue(reader.atr().isEmpty());
	}

	@Test
	void tellsThatACardIsHeldByAnotherProgram() throws Exception {
		service.start();
		insert();
		try (NativeLibrary other = NativeLibrary.in(new WorkerLauncher(service.environment(), Optional.empty()), new ScardCodes(), budget())) {
			other.load("libpcsclite.so.1");
			long context = demand(other, "SCardEstablishContext", new Arguments().word(0).word(0).word(0).buffer(8)).buffer(0).getLong(0);
			ByteBuffer name = Arguments.memory(FIRST.length() + 1).put(0, FIRST.getBytes(StandardCharsets.US_ASCII));
			demand(other, "SCardConnect", new Arguments().word(context).buffer(name).word(1).word(3).buffer(8).buffer(8));

			ReaderReport reader = probe().readers().getFirst();

			assertTrue(reader.state().contains(ReaderFlag.EXCLUSIVE), reader::toString);
			assertEquals(Optional.empty(), reader.failure());
			assertEquals(EPASS2003, reader.atr().hex());
		}
	}

	private static Answer demand(NativeLibrary library, String function, Arguments arguments) throws NativeFailure {
		return library.demand(function, library.symbol(function), arguments);
	}

	@Test
	void tellsACardThatIsPulledOutMeanwhile() throws Exception {
		service.start();
		Process card = insert();

		PcscReport report = probe.probe(budget(), () -> pull(card));

		ReaderReport reader = report.readers().getFirst();
		assertEquals(Optional.of(Failure.Kind.REMOVED), reader.failure().map(Failure::kind));
		assertEquals(EPASS2003, reader.atr().hex());
		assertFalse(reader.hasCard());
	}

	@Test
	void tellsAServiceThatIsStoppedMeanwhile() throws Exception {
		service.start();
		insert();

		PcscReport report = probe.probe(budget(), this::stop);

		assertEquals(Optional.of(Failure.Kind.REFUSED), report.readers().getFirst().failure().map(Failure::kind));
	}

	/** A process that used the service before would not find it again. */
	@Test
	void findsTheServiceAgainAfterARestart() throws Exception {
		service.start();
		assertEquals(2, probe().readers().size());
		service.stop();
		assertEquals("SCardEstablishContext SCARD_E_NO_SERVICE", refusal(probe().failure()));
		service.start();
		insert();

		assertEquals(EPASS2003, probe().readers().getFirst().atr().hex());
	}

	@Test
	void watchesCardsAndTheService() throws Exception {
		BlockingQueue<PcscReport> seen = new LinkedBlockingQueue<>();
		AtomicBoolean cancelled = new AtomicBoolean();
		Thread watching = Thread.ofPlatform().start(() -> new PcscWatcher(new WorkerLauncher(service.environment(), Optional.empty()),
				Optional.of(service.socket())).watch(seen::add, cancelled::get));
		try {
			assertEquals("SCardEstablishContext SCARD_E_NO_SERVICE", refusal(next(seen).failure()));
			service.start();
			assertFalse(next(seen).readers().getFirst().hasCard());
			Process card = service.insert(EPASS2003);
			assertTrue(next(seen).readers().getFirst().hasCard());
			service.pull(card);
			assertFalse(next(seen).readers().getFirst().hasCard());
			service.stop();
			assertTrue(next(seen).failure().isPresent());
			service.start();
			assertFalse(next(seen).readers().getFirst().hasCard());
		} finally {
			cancelled.set(true);
			watching.join();
		}
	}

	private static PcscReport next(BlockingQueue<PcscReport> seen) throws InterruptedException {
		PcscReport report = seen.poll(30, TimeUnit.SECONDS);
		assertTrue(report != null, "nothing was told");
		return report;
	}

	/** The service writes its log a moment before others can see what it says. */
	private void pull(Process card) {
		try {
			service.pull(card);
			for (int tries = 0; probe().readers().getFirst().hasCard(); tries++) {
				assertTrue(tries < 100, "the service still sees the card");
			}
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private Process insert() throws IOException, InterruptedException {
		Process card = service.insert(EPASS2003);
		for (int tries = 0; !probe().readers().getFirst().hasCard(); tries++) {
			assertTrue(tries < 100, "the service does not see the card");
		}
		return card;
	}

	private void stop() {
		try {
			service.stop();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private PcscReport probe() {
		return probe.probe(budget());
	}

	private static Budget budget() {
		return Budget.of(Duration.ofSeconds(20), Duration.ofSeconds(60), () -> false);
	}

	private static String refusal(Optional<Failure> failure) {
		return failure.flatMap(Failure::call).map(call -> call.function() + " " + call.answer().map(code -> code.name()).orElse("-")).orElse("none");
	}
}
