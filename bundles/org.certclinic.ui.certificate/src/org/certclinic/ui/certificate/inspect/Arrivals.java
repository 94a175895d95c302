package org.certclinic.ui.certificate.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.certclinic.ui.UiThread;
import org.certclinic.ui.certificate.items.Item;
import org.eclipse.swt.widgets.Display;

/** Hands what jobs find to the user interface, several files' objects at once when they come fast. Any thread may call. */
public final class Arrivals implements Consumer<List<Item>> {
	/** The list is brought up to date this often at most, in milliseconds. */
	private static final int PAUSE = 100;

	private final UiThread thread;
	private final Consumer<List<Item>> shown;
	private final Queue<Item> waiting = new ConcurrentLinkedQueue<>();
	private final AtomicBoolean scheduled = new AtomicBoolean();

	/** @param shown is told in the user interface's thread */
	public Arrivals(UiThread thread, Consumer<List<Item>> shown) {
		this.thread = thread;
		this.shown = shown;
	}

	@Override
	public void accept(List<Item> items) {
		waiting.addAll(items);
		if (scheduled.compareAndSet(false, true)) {
			thread.execute(() -> Display.getCurrent().timerExec(PAUSE, () -> thread.execute(this::flush)));
		}
	}

	/** Shows at once what is waiting; to be called in the user interface's thread. */
	public void flush() {
		scheduled.set(false);
		List<Item> items = new ArrayList<>();
		for (Item item = waiting.poll(); item != null; item = waiting.poll()) {
			items.add(item);
		}
		if (!items.isEmpty()) {
			shown.accept(items);
		}
	}
}
