package org.certclinic.ui.knowledge.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.Icon;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.KnowledgeService.Failed;
import org.certclinic.ui.knowledge.KnowledgeService.Loaded;
import org.certclinic.ui.knowledge.KnowledgeService.Opening;
import org.certclinic.ui.knowledge.KnowledgeService.Ready;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.DraftProblems;
import org.certclinic.ui.knowledge.editor.EntryOpener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** Lists what is wrong with the files of the knowledge bases, with file, line and reason. */
public final class ProblemsView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.certclinic.ui.knowledge.problems";

	private static final String CONTEXT = "org.certclinic.ui.knowledge.context";

	private final Consumer<KnowledgeService.State> stateListener = state -> thread().execute(() -> show(state));
	private final Runnable draftListener = () -> thread().execute(() -> show(knowledge().state()));
	private KnowledgeService knowledge;
	private DraftProblems drafts;
	private UiThread thread;
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		knowledge = getSite().getService(KnowledgeService.class);
		Locale language = UiLanguage.current().locale();
		viewer = ColumnTable.create(parent, List.of(
				new Column<LintFinding>(Messages.Column_message, 480, finding -> finding.message().in(language),
						finding -> Optional.of(icon(finding.severity()))),
				new Column<LintFinding>(Messages.Column_file, 320, finding -> finding.file().toString()),
				new Column<LintFinding>(Messages.Column_line, 60, ProblemsView::line),
				new Column<LintFinding>(Messages.Column_entry, 160, finding -> finding.entry().orElse(""))));
		WidgetKeys.key(WidgetKeys.PROBLEMS, viewer.getTable());
		viewer.getControl().setMenu(ContextMenu.create(getSite(), ID, viewer.getControl(), viewer));
		getSite().setSelectionProvider(viewer);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		viewer.addOpenListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection selected && selected.getFirstElement() instanceof LintFinding finding) {
				EntryOpener.open(getSite().getPage(), finding);
			}
		});
		drafts = getSite().getService(DraftProblems.class);
		drafts.addListener(draftListener);
		knowledge.addListener(stateListener);
		show(knowledge.state());
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (knowledge != null) { // the part may be disposed of before it is shown
			knowledge.removeListener(stateListener);
			drafts.removeListener(draftListener);
		}
		super.dispose();
	}

	private UiThread thread() {
		return thread;
	}

	private KnowledgeService knowledge() {
		return knowledge;
	}

	private void show(KnowledgeService.State state) {
		// a local first: ecj's code for a record pattern does not verify with the receiver on the stack
		List<LintFinding> problems = switch (state) {
		case Loaded(var found) -> found;
		case Opening(), Ready(), Failed(_) -> List.of();
		};
		viewer.setInput(drafts.merge(problems));
	}

	private static String line(LintFinding finding) {
		return finding.line() == 0 ? "" : Integer.toString(finding.line());
	}

	private static Icon icon(Severity severity) {
		return switch (severity) {
		case ERROR -> Icon.ERROR;
		case WARNING -> Icon.WARNING;
		case INFO -> Icon.INFO;
		};
	}
}
