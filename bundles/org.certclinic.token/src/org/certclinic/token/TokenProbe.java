package org.certclinic.token;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.token.pcsc.PcscProbe;
import org.certclinic.token.pkcs11.Pkcs11Probe;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.WorkerLauncher;
import org.certclinic.token.process.Workers;
import org.certclinic.token.skf.SkfProbe;
import org.certclinic.token.usb.UsbScan;

/**
 * Asks a computer's drivers for its readers and tokens, all at the same time, each in a process of its own. It never logs in, so it costs no
 * try of a PIN. For many threads.
 */
public final class TokenProbe {
	/** More processes at once only wait for each other. */
	private static final int AT_ONCE = 4;
	/** Its real name is nobody's business, and to ask for it may take seconds. */
	private static final String THIS_COMPUTER = "localhost";
	private final Workers workers;
	private final InstantSource clock;
	private final Pkcs11Probe pkcs11;
	private final SkfProbe skf;
	private final PcscProbe pcsc;
	private final UsbScan usb = new UsbScan();

	/** Starts a process for each library when it is asked. */
	public TokenProbe() {
		this(new WorkerLauncher(), InstantSource.system());
	}

	/** @param workers for example {@link org.certclinic.token.process.WarmWorkers}, which belong to the caller */
	public TokenProbe(Workers workers, InstantSource clock) {
		this.workers = Objects.requireNonNull(workers, "workers");
		this.clock = Objects.requireNonNull(clock, "clock");
		this.pkcs11 = new Pkcs11Probe(workers);
		this.skf = new SkfProbe(workers);
		this.pcsc = new PcscProbe(workers);
	}

	/**
	 * Probes and waits for the answers. Whatever drivers do, it answers within the request's time and a little.
	 *
	 * @param begun     is told the name of each library when it is begun with, from any thread
	 * @param cancelled is asked many times a second, from any thread; what was found until then is told
	 */
	public TokenEvidence probe(TokenRequest request, Consumer<String> begun, BooleanSupplier cancelled) {
		Budget budget = Budget.of(request.perCall(), request.total(), cancelled);
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, TokenProbe::thread)) {
			List<Future<ModuleReport>> modules = new ArrayList<>();
			List<Future<SkfReport>> skf = new ArrayList<>();
			CountDownLatch libraries = new CountDownLatch(request.modules().size() + request.skf().size());
			Optional<Future<PcscReport>> readers = request.pcsc()
					? Optional.of(threads.submit(told(PcscProbe.libraryName(), begun, () -> pcsc.probe(budget, () -> await(libraries)))))
					: Optional.empty();
			for (LibraryCandidate module : request.modules()) {
				modules.add(threads.submit(counted(libraries, told(module.name(), begun, () -> pkcs11.probe(module, budget)))));
			}
			for (LibraryCandidate library : request.skf()) {
				skf.add(threads.submit(counted(libraries, told(library.name(), begun, () -> this.skf.probe(library, budget)))));
			}
			return new TokenEvidence(Source.of(THIS_COMPUTER), clock.instant(), readers.map(TokenProbe::answer), modules.stream().map(TokenProbe::answer)
					.toList(), skf.stream().map(TokenProbe::answer).toList(), request.pcsc() ? usb.scan() : List.of());
		} finally {
			workers.rest();
		}
	}

	/** Threads of a builder of the JDK with numbered names would take as long to make as a probe takes. */
	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "token probe");
		thread.setDaemon(true);
		return thread;
	}

	private static <T> Callable<T> told(String name, Consumer<String> begun, Callable<T> work) {
		return () -> {
			begun.accept(name);
			return work.call();
		};
	}

	private static <T> Callable<T> counted(CountDownLatch libraries, Callable<T> work) {
		return () -> {
			try {
				return work.call();
			} finally {
				libraries.countDown();
			}
		};
	}

	/** The service looks at its cards a second time when all else is done, to see whether one was pulled out. The budget ends the wait. */
	private static void await(CountDownLatch libraries) {
		try {
			libraries.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static <T> T answer(Future<T> future) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return future.get();
				} catch (InterruptedException e) {
					interrupted = true; // the budget ends the wait
				}
			}
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
