package org.certclinic.token.pkcs11;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.ModuleInfo;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.Version;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.file.ModuleFileReader;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;
import org.certclinic.token.process.Workers;

/** Asks PKCS#11 modules for all they tell without a PIN. It never calls {@code C_Login}. For many threads. */
public final class Pkcs11Probe {
	private static final int MOST_SLOTS = 1000;
	private final Workers workers;
	private final CryptokiNames names = new CryptokiNames();
	private final ModuleFileReader files = new ModuleFileReader();
	private final CkLayout layout = CkLayout.ofPlatform();

	public Pkcs11Probe(Workers workers) {
		this.workers = Objects.requireNonNull(workers, "workers");
	}

	/** The answer, however the module behaves. */
	public ModuleReport probe(LibraryCandidate candidate, Budget budget) {
		long before = System.nanoTime();
		Findings findings = new Findings(files.read(candidate.path(), Cryptoki.GET_FUNCTION_LIST));
		Optional<Failure> failure = files.failure(findings.file);
		if (failure.isEmpty()) {
			failure = ask(budget, findings);
		}
		return new ModuleReport(candidate.name(), candidate.origin(), findings.file, findings.info, findings.slots, findings.moreSlots, findings.calls, failure,
				Duration.ofNanos(System.nanoTime() - before));
	}

	/** What was found so far. */
	private static final class Findings {
		private ModuleFile file;
		private Optional<ModuleInfo> info = Optional.empty();
		private final List<SlotReport> slots = new ArrayList<>();
		private int moreSlots;
		private List<Call> calls = List.of();

		Findings(ModuleFile file) {
			this.file = file;
		}
	}

	private Optional<Failure> ask(Budget budget, Findings findings) {
		try (NativeLibrary library = NativeLibrary.in(workers, names.codes(layout), budget)) {
			try {
				library.load(findings.file.path());
				return ask(Cryptoki.of(library, layout), findings);
			} catch (NativeFailure e) {
				if (e.failure().kind() == Kind.NOT_LOADED) {
					findings.file = files.refused(findings.file);
				}
				return Optional.of(ModuleFileReader.explain(e.failure(), findings.file));
			} finally {
				findings.calls = library.calls();
			}
		} catch (NativeFailure e) {
			return Optional.of(e.failure());
		}
	}

	private Optional<Failure> ask(Cryptoki cryptoki, Findings findings) throws NativeFailure {
		cryptoki.initialize();
		CkStruct fields = cryptoki.struct(CkFunction.GET_INFO);
		Version version = fields.version();
		String manufacturer = fields.text(32);
		fields.ulong(); // flags, always zero
		findings.info = Optional.of(new ModuleInfo(version, manufacturer, fields.text(32), fields.version(), cryptoki.interfaces()));
		long[] ids = cryptoki.list(CkFunction.GET_SLOT_LIST, 0);
		findings.moreSlots = Math.max(0, ids.length - MOST_SLOTS);
		for (int i = 0; i < ids.length && i < MOST_SLOTS; i++) {
			SlotReport slot = new TokenReader(cryptoki, names).read(ids[i]);
			findings.slots.add(slot);
			if (!cryptoki.library().isAlive()) {
				return slot.failure();
			}
		}
		cryptoki.terminate();
		return Optional.empty();
	}
}
