package org.certclinic.ui.token.probe;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.token.pcsc.PcscWatcher;
import org.certclinic.token.process.Workers;

/** Tells when something is plugged in or out. What was seen before is no news; what comes while the watch begins is. */
public final class HotPlug implements AutoCloseable {
	private final AtomicBoolean closed = new AtomicBoolean();
	private final Optional<Seen> known;
	private final Runnable changed;
	private boolean first = true;

	/** Which readers there are, and the cards in them; whether the service is reached. */
	private record Seen(List<Reader> readers, boolean service) {
		private record Reader(String name, boolean card, Octets atr) {
		}

		static Seen of(PcscReport report) {
			List<Reader> readers = report.readers().stream().map(reader -> new Reader(reader.name(), reader.hasCard(), reader.atr())).toList();
			return new Seen(readers, report.failure().isEmpty());
		}
	}

	/**
	 * @param known   what was seen before, if anything was
	 * @param changed is run in a thread of its own
	 */
	public HotPlug(Workers workers, Optional<PcscReport> known, Runnable changed) {
		this.known = known.map(Seen::of);
		this.changed = Objects.requireNonNull(changed, "changed");
		Thread.ofPlatform().daemon().name("hot-plug").start(() -> new PcscWatcher(workers).watch(this::seen, closed::get));
	}

	private void seen(PcscReport report) {
		boolean news = !first || known.filter(Seen.of(report)::equals).isEmpty();
		first = false;
		if (news && !closed.get()) {
			changed.run();
		}
	}

	/** Ends soon; does not wait. */
	@Override
	public void close() {
		closed.set(true);
	}
}
