package org.certclinic.ui.knowledge.cases;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.certclinic.knowledge.search.Facet;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.KnowledgeService.Failed;
import org.certclinic.ui.knowledge.KnowledgeService.Loaded;
import org.certclinic.ui.knowledge.KnowledgeService.Opening;
import org.certclinic.ui.knowledge.KnowledgeService.Ready;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.problems.ProblemsView;
import org.certclinic.ui.knowledge.reader.CaseOpener;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** Takes what a customer says and shows the cases that answer while it is being typed. */
public final class CasesView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.certclinic.ui.knowledge.cases";

	private static final String CONTEXT = "org.certclinic.ui.knowledge.context";
	private static final String NEW_ENTRY = "org.certclinic.ui.knowledge.newEntryFromQuery";
	/** Pause in typing, in milliseconds, after which the query is answered. */
	private static final long DEBOUNCE = 120;

	private final Set<String> recorded = new HashSet<>();
	private final Consumer<KnowledgeService.State> stateListener = state -> thread().execute(() -> show(state));
	private CaseQuery query = CaseQuery.ALL;
	private KnowledgeService knowledge;
	private UiThread thread;
	private CaseOpener opener;
	private LatestSearch search;
	private Text field;
	private CodesPane codes;
	private FacetBar facets;
	private StatusRow status;
	private Composite stack;
	private Label opening;
	private HitTable hits;
	private EmptyPane empty;
	private boolean enterWhenAnswered;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		query = Optional.ofNullable(memento).map(CasesMemento::load).orElse(CaseQuery.ALL);
	}

	@Override
	public void saveState(IMemento memento) {
		CasesMemento.save(query, memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		knowledge = getSite().getService(KnowledgeService.class);
		opener = new CaseOpener(getSite().getPage());
		search = new LatestSearch(knowledge, thread, this::show);
		var layout = new GridLayout();
		layout.marginWidth = 4;
		layout.marginHeight = 6;
		parent.setLayout(layout);
		field = createField(parent);
		codes = new CodesPane(parent);
		facets = new FacetBar(parent, this::narrow);
		status = new StatusRow(parent, this::clearFilters, () -> opener.show(ProblemsView.ID));
		createStack(parent);
		fill(field, false);
		fill(codes.control(), false);
		fill(facets.control(), false);
		fill(status.control(), false);
		fill(stack, true);
		((GridData) codes.control().getLayoutData()).exclude = true;
		field.setText(query.text());
		field.addModifyListener(typed());
		knowledge.addListener(stateListener);
		show(knowledge.state());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
	}

	@Override
	public void setFocus() {
		field.setFocus();
	}

	@Override
	public void dispose() {
		if (knowledge != null) { // the part may be disposed of before it is shown
			knowledge.removeListener(stateListener);
			search.cancel();
		}
		super.dispose();
	}

	/** Gives the search field the focus, its text selected, so that the next call's words replace it. */
	public void focusSearch() {
		field.setFocus();
		field.selectAll();
	}

	/** Shows the cases that answer the text again, whatever the facets. */
	public void clearFilters() {
		change(query.withoutFilters(), 0);
	}

	/** Keeps the query for authors of knowledge; a blank one is none. */
	public void recordGap() {
		String text = query.text();
		if (!text.isBlank()) {
			new OperationJob<>(Messages.Gap_job, JobFamily.KNOWLEDGE, new GapFile().recording(text),
					kept -> thread.execute(() -> showRecorded(kept))).schedule();
		}
	}

	/** What is looked for at the moment; may be blank. */
	public String query() {
		return query.text();
	}

	private void writeEntry() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(NEW_ENTRY, null);
		} catch (CommandException e) {
			new StatusReporter(CasesView.class).show(Messages.Empty_write, e);
		}
	}

	private UiThread thread() {
		return thread;
	}

	private Text createField(Composite parent) {
		Text text = WidgetKeys.key(WidgetKeys.SEARCH,
				new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE));
		text.setMessage(Messages.Search_message);
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				enterList();
			} else if (event.keyCode == SWT.ESC) {
				text.setText("");
			}
		}));
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
			if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
				enterList();
			}
		}));
		text.addTraverseListener(escapeStays());
		return text;
	}

	private static TraverseListener escapeStays() {
		return event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE;
	}

	private ModifyListener typed() {
		return _ -> change(query.withText(field.getText()), DEBOUNCE);
	}

	private void createStack(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		opening = new Label(stack, SWT.WRAP);
		hits = new HitTable(stack);
		empty = new EmptyPane(stack, this::recordGap, this::writeEntry);
		hits.viewer().addPostSelectionChangedListener(event -> selected(event.getSelection())
				.ifPresent(hit -> opener.open(hit.id(), false)));
		hits.control().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(
				_ -> selected(hits.viewer().getSelection()).ifPresent(hit -> opener.open(hit.id(), true))));
		hits.control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				focusSearch();
			}
		}));
		hits.control().setMenu(ContextMenu.create(getSite(), ID, hits.control(), hits.viewer()));
		getSite().setSelectionProvider(hits.viewer());
	}

	private static Optional<Hit> selected(ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Hit hit
				? Optional.of(hit)
				: Optional.empty();
	}

	private static void fill(Control control, boolean vertically) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, vertically));
	}

	private void narrow(Facet facet, Set<String> values) {
		change(query.withFilter(facet, values), 0);
	}

	private void change(CaseQuery changed, long delay) {
		query = changed;
		search.search(query, delay);
	}

	private void enterList() {
		if (search.pending()) {
			enterWhenAnswered = true;
			search.search(query, 0);
		} else {
			hits.enter();
		}
	}

	private void show(KnowledgeService.State state) {
		switch (state) {
		case Opening() -> showOpening(Messages.Opening);
		case Ready() -> search.search(query, 0);
		case Loaded(var problems) -> {
			status.showProblems(problems.size());
			markOwnVersions();
			if (top() == null || top() == opening) {
				search.search(query, 0);
			}
		}
		case Failed(var failure) -> showOpening(failure.getMessage());
		}
	}

	private void markOwnVersions() {
		var job = new OperationJob<>(Messages.Search_job, JobFamily.SEARCH, _ -> knowledge.use(open -> OwnVersions.of(open.base())),
				own -> own.ifPresent(ids -> thread.execute(() -> hits.mark(ids))));
		job.setSystem(true);
		job.schedule();
	}

	private void showOpening(String text) {
		opening.setText(text);
		show(opening);
	}

	private void show(CaseList list) {
		codes.show(list.answer().codes());
		facets.show(list);
		status.show(list);
		hits.show(list.answer().hits());
		empty.show(recorded.contains(list.query().text()));
		show(list.answer().hits().isEmpty() ? empty.control() : hits.control());
		if (enterWhenAnswered) {
			enterWhenAnswered = false;
			hits.enter();
		}
	}

	private void showRecorded(String text) {
		recorded.add(text);
		empty.show(recorded.contains(query.text()));
	}

	private Control top() {
		return ((StackLayout) stack.getLayout()).topControl;
	}

	private void show(Control control) {
		if (top() != control) {
			((StackLayout) stack.getLayout()).topControl = control;
			stack.layout();
		}
	}
}
