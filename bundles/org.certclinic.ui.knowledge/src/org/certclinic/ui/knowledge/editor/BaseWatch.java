package org.certclinic.ui.knowledge.editor;

import java.util.function.Consumer;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.KnowledgeService.Loaded;

/** Tells an editor of all entries there are, at once and whenever they are loaded anew. */
final class BaseWatch {
	private final KnowledgeService knowledge;
	private final UiThread thread;
	private final Consumer<KnowledgeBase> told;
	private final Consumer<KnowledgeService.State> listener = state -> {
		if (state instanceof Loaded) {
			load();
		}
	};

	/** @param told in the user interface's thread */
	BaseWatch(KnowledgeService knowledge, UiThread thread, Consumer<KnowledgeBase> told) {
		this.knowledge = knowledge;
		this.thread = thread;
		this.told = told;
	}

	void start() {
		knowledge.addListener(listener);
		load();
	}

	void end() {
		knowledge.removeListener(listener);
	}

	private void load() {
		var job = new OperationJob<>(Messages.Base_job, JobFamily.ENTRIES, _ -> knowledge.use(open -> open.base()),
				base -> base.ifPresent(loaded -> thread.execute(() -> told.accept(loaded))));
		job.setSystem(true);
		job.schedule();
	}
}
