package org.certclinic.ui.knowledge.editor.help;

import java.lang.ref.WeakReference;

import org.certclinic.knowledge.Knowledge;
import org.osgi.service.component.annotations.Component;

/** Lets all editors share one adviser, as long as any of them has it. Thread-safe. */
@Component(service = Advisers.class)
public final class Advisers {
	private WeakReference<Adviser> latest = new WeakReference<>(null);

	/** The adviser on knowledge that is in use; the first call for it takes a while. */
	synchronized Adviser of(Knowledge knowledge) {
		Adviser known = latest.get();
		if (known == null || !known.isOf(knowledge)) { // null where no editor has it any more
			known = new Adviser(knowledge);
			latest = new WeakReference<>(known);
		}
		return known;
	}
}
