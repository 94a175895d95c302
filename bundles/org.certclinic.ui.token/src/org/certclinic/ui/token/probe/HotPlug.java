package org.certclinic.ui.token.probe;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

import org.certclinic.token.pcsc.PcscWatcher;
import org.certclinic.token.process.Workers;

/** Tells when something is plugged in or out. What is there at first is no news. */
public final class HotPlug implements AutoCloseable {
	private final AtomicBoolean closed = new AtomicBoolean();
	private final Runnable changed;
	private boolean first = true;

	/** @param changed is run in a thread of its own */
	public HotPlug(Workers workers, Runnable changed) {
		this.changed = Objects.requireNonNull(changed, "changed");
		Thread.ofPlatform().daemon().name("hot-plug").start(() -> new PcscWatcher(workers).watch(_ -> seen(), closed::get));
	}

	private void seen() {
		if (!first && !closed.get()) {
			changed.run();
		}
		first = false;
	}

	/** Ends soon; does not wait. */
	@Override
	public void close() {
		closed.set(true);
	}
}
