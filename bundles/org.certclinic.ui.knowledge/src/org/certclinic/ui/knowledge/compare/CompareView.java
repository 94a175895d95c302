package org.certclinic.ui.knowledge.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.compare.Difference;
import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.KnowledgeService.Loaded;
import org.certclinic.ui.knowledge.compare.Comparison.Compared;
import org.certclinic.ui.knowledge.compare.Comparison.Refused;
import org.certclinic.ui.knowledge.compare.Comparison.With;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** Says what two revisions of an entry differ in, in the words of authors. */
public final class CompareView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.certclinic.ui.knowledge.compare";

	private static final String CONTEXT = "org.certclinic.ui.knowledge.context";

	private final Consumer<KnowledgeService.State> stateListener = state -> {
		if (state instanceof Loaded) {
			thread().execute(this::refresh);
		}
	};
	private KnowledgeService knowledge;
	private UiThread thread;
	private ComparePane pane;
	private Optional<Asked> asked = Optional.empty();
	private Optional<Comparison> shown = Optional.empty();
	private int version;

	private record Asked(Subject subject, With with, Optional<Path> other) {
	}

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		knowledge = getSite().getService(KnowledgeService.class);
		pane = new ComparePane(parent, this::takeOver);
		pane.table().getControl().setMenu(ContextMenu.create(getSite(), ID, pane.table().getControl(), pane.table()));
		getSite().setSelectionProvider(pane.table());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		knowledge.addListener(stateListener);
		pane.say(Messages.Empty_title, Messages.Empty_text);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		if (knowledge != null) { // the part may be disposed of before it is shown
			knowledge.removeListener(stateListener);
		}
		super.dispose();
	}

	private UiThread thread() {
		return thread;
	}

	/** Compares, and shows what differs. */
	void compare(Subject subject, With with, Optional<Path> other) {
		asked = Optional.of(new Asked(subject, with, other));
		refresh();
	}

	/** Compares the same again. */
	void refresh() {
		int latest = ++version;
		asked.ifPresent(question -> {
			var operation = new CompareOperation(knowledge, question.subject.id(), question.subject.written(), question.with, question.other);
			new OperationJob<>(Messages.Compare_job, JobFamily.ENTRIES, operation, answer -> thread.execute(() -> {
				if (latest == version) {
					show(answer);
				}
			})).schedule();
		});
	}

	private void show(Comparison.Answer answer) {
		switch (answer) {
		case Compared(var comparison) -> {
			shown = Optional.of(comparison);
			pane.show(comparison);
		}
		case Refused(String reason) -> {
			shown = Optional.empty();
			pane.say(Messages.Refused_title, reason);
		}
		}
	}

	/** Copies the selected differences, or all with what was compared. */
	void copy(boolean all) {
		List<Difference> selected = pane.selection();
		Optional<String> text = all || selected.isEmpty() ? shown.flatMap(Comparison::text)
				: Optional.of(String.join("\n", selected.stream().map(Comparison::line).toList()));
		text.ifPresent(words -> new TextClipboard(getSite().getShell().getDisplay()).copy(words));
	}

	private void takeOver() {
		asked.ifPresent(question -> new TakeOver(getSite().getPage(), question.subject).run(this::refresh));
	}
}
