package org.certclinic.ui.knowledge.reader;

import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.model.Cause;
import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PartSelection;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.KnowledgeService.Ready;
import org.certclinic.ui.knowledge.feedback.FeedbackLog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.ISourceProviderService;

/** Shows one case, with a way back to those read before. */
public final class CaseView extends ViewPart {
	/** Id of the view, and of the context menu of its texts. */
	public static final String ID = "org.certclinic.ui.knowledge.reader";

	private static final String CONTEXT = "org.certclinic.ui.knowledge.context";

	private final CaseHistory history = new CaseHistory();
	private final PartSelection selection = new PartSelection();
	private final Consumer<KnowledgeService.State> stateListener = state -> thread().execute(() -> changed(state));
	private final Runnable feedbackListener = () -> thread().execute(this::countFeedback);
	private UiLanguage language = UiLanguage.current();
	private KnowledgeService knowledge;
	private FeedbackLog feedback;
	private CallNotebook notebook;
	private ReaderState state;
	private UiThread thread;
	private Composite stack;
	private Label hint;
	private Menu menu;
	private Optional<Job> opening = Optional.empty();
	private Optional<CasePage> page = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			ReaderMemento.load(memento, history);
			language = ReaderMemento.language(memento);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		ReaderMemento.save(history, language, memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		knowledge = getSite().getService(KnowledgeService.class);
		feedback = getSite().getService(FeedbackLog.class);
		notebook = getSite().getService(CallNotebook.class);
		state = (ReaderState) getSite().getService(ISourceProviderService.class).getSourceProvider(ReaderState.CASE_OPEN);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		hint = createHint();
		menu = ContextMenu.create(getSite(), ID, stack, selection);
		stack.setMenu(menu); // a menu moves to another window, and is disposed of, with the control that has it
		getSite().setSelectionProvider(selection);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		ThemeWatch.on(stack, this::rebuild);
		knowledge.addListener(stateListener);
		feedback.addListener(feedbackListener);
		show(Messages.Open_hint);
		load();
	}

	@Override
	public void setFocus() {
		page.ifPresentOrElse(CasePage::setFocus, stack::setFocus);
	}

	@Override
	public void dispose() {
		if (knowledge != null) { // the part may be disposed of before it is shown
			knowledge.removeListener(stateListener);
			feedback.removeListener(feedbackListener);
			opening.ifPresent(Job::cancel);
		}
		super.dispose();
	}

	/** Shows the case, which becomes the latest of the history. */
	public void open(String caseId) {
		if (!history.current().equals(Optional.of(caseId)) || page.isEmpty()) {
			history.visit(caseId);
			load();
		}
	}

	void back() {
		history.back().ifPresent(_ -> load());
	}

	void forward() {
		history.forward().ifPresent(_ -> load());
	}

	/** The id of the open case. */
	public Optional<String> caseId() {
		return page.map(shown -> shown.content().item().getId());
	}

	/** The content of the open case. */
	Optional<CaseContent> content() {
		return page.map(CasePage::content);
	}

	/** The cause the answers leave, if it is one. */
	Optional<Cause> foundCause() {
		return page.flatMap(CasePage::foundCause);
	}

	/** The language of the content. */
	UiLanguage language() {
		return language;
	}

	/** Shows the content in the other language. */
	void toggleLanguage() {
		language = language.other();
		rebuild();
	}

	/** Forgets the ticks and answers of the open case. */
	void resetTicks() {
		caseId().ifPresent(id -> notebook.of(id).reset());
	}

	private UiThread thread() {
		return thread;
	}

	private void load() {
		opening.ifPresent(Job::cancel);
		history.current().ifPresent(id -> {
			var job = new OperationJob<>(NLS.bind(Messages.Open_job, id), JobFamily.READER,
					new CaseContentOperation(knowledge, feedback, id), found -> thread.execute(() -> opened(id, found)));
			job.setPriority(Job.INTERACTIVE);
			opening = Optional.of(job);
			job.schedule();
		});
		tellState();
	}

	private void opened(String id, Optional<CaseContent> found) {
		if (history.current().equals(Optional.of(id))) {
			found.ifPresentOrElse(this::show,
					() -> show(usable() ? NLS.bind(Messages.Open_gone, id) : Messages.Open_hint));
		}
	}

	private boolean usable() {
		return switch (knowledge.state()) {
		case Ready(), KnowledgeService.Loaded(_) -> true;
		case KnowledgeService.Opening(), KnowledgeService.Failed(_) -> false;
		};
	}

	/** After the files were read again, notes on what they held before may no longer fit. */
	private void changed(KnowledgeService.State newState) {
		if (newState instanceof Ready) {
			page.ifPresent(_ -> notebook.clear());
			load();
		}
	}

	private void rebuild() {
		page.map(CasePage::content).ifPresent(this::show);
		countFeedback();
	}

	private void countFeedback() {
		caseId().ifPresent(id -> new OperationJob<>(Messages.Feedback_job, JobFamily.READER, _ -> feedback.of(id), said -> thread.execute(
				() -> page.filter(shown -> shown.content().item().getId().equals(id)).ifPresent(shown -> shown.said(said)))).schedule());
	}

	private void show(CaseContent content) {
		disposePage();
		var kit = new PageKit(language, menu, selection);
		var leads = new WorkbenchLeads(getSite(), this::open);
		var shown = new CasePage(stack, content, kit, notebook.of(content.item().getId()), leads);
		page = Optional.of(shown);
		show(shown.control());
	}

	private void show(String text) {
		disposePage();
		hint.setText(text);
		show(hint.getParent());
	}

	private void show(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
		tellState();
	}

	private void disposePage() {
		page.ifPresent(CasePage::dispose);
		page = Optional.empty();
	}

	private void tellState() {
		state.set(page.isPresent(), history);
	}

	private Label createHint() {
		var pane = new Composite(stack, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 24;
		layout.marginHeight = 24;
		pane.setLayout(layout);
		Label label = StyleClass.QUIET.on(new Label(pane, SWT.WRAP));
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return label;
	}
}
