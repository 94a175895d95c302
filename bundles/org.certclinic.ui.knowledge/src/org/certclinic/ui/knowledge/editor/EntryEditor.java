package org.certclinic.ui.knowledge.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.BusyOperation;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.KnowledgeService.Loaded;
import org.certclinic.ui.knowledge.ShippedFolder;
import org.certclinic.ui.knowledge.editor.SaveEntries.Written;
import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.certclinic.ui.knowledge.editor.model.OpenedEntry;
import org.certclinic.ui.knowledge.editor.model.Unsaved;
import org.certclinic.ui.knowledge.problems.ProblemsView;
import org.certclinic.ui.knowledge.reader.CaseOpener;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.services.ISourceProviderService;

/** Writes a case, a cause or a remedy, with the causes and remedies that are written along. Every change can be undone. */
public final class EntryEditor extends MultiPageEditorPart {
	/** Id of the editor. */
	public static final String ID = "org.certclinic.ui.knowledge.editor";

	private static final String CONTEXT = "org.certclinic.ui.knowledge.editorContext";

	private final StatusReporter reporter = new StatusReporter(EntryEditor.class);
	private final List<EntryPage> pages = new ArrayList<>();
	private final List<Composite> places = new ArrayList<>();
	private final EntryFileWatch watch = new EntryFileWatch(this);
	private final Consumer<KnowledgeService.State> knowledgeListener = state -> {
		if (state instanceof Loaded) {
			loadBase();
		}
	};
	private KnowledgeService knowledge;
	private DraftProblems problems;
	private EntryDocument document;
	private EditorDesk desk;
	private LiveLint lint;
	private EditorStrip strip;
	private ToolBarManager tools;
	private Entry shown;
	private boolean dirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof EntryInput entry)) {
			throw new PartInitException(NLS.bind(Messages.Open_failed, input.getName()));
		}
		super.init(site, input);
		document = open(entry);
		name();
	}

	private static EntryDocument open(EntryInput input) throws PartInitException {
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		if (input.fresh().isPresent()) {
			return EntryDocument.fresh(input.fresh().orElseThrow(), input.file(), history);
		}
		return switch (OpenedEntry.read(input.file())) {
		case OpenedEntry.Readable(var opened) -> EntryDocument.of(opened, history);
		case OpenedEntry.Refused(var problem) -> throw new PartInitException(NLS.bind(Messages.Open_refused, input.file(), problem.kind() + " " + problem.detail()));
		};
	}

	private void name() {
		setPartName(document.main().getId());
		setTitleToolTip(getEditorInput().getToolTipText());
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		Composite outer = super.createPageContainer(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
		tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
		getSite().getService(IMenuService.class).populateContributionManager(tools, "toolbar:" + ID);
		strip = new EditorStrip(outer, tools, () -> new CaseOpener(getSite().getPage()).show(ProblemsView.ID), this::override);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
		var container = new Composite(outer, SWT.NONE);
		container.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(container);
		return container;
	}

	@Override
	protected void createPages() {
		knowledge = getSite().getService(KnowledgeService.class);
		problems = getSite().getService(DraftProblems.class);
		desk = new EditorDesk(document, getSite().getShell(), new UiThread(getContainer()), shipped());
		lint = new LiveLint(desk, this::found);
		document.addListener(this::changed);
		addPages();
		strip.readOnly(desk.isReadOnly());
		knowledge.addListener(knowledgeListener);
		ThemeWatch.on(getContainer(), this::rebuild);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		loadBase();
	}

	private static Optional<Path> shipped() {
		try {
			return Optional.of(ShippedFolder.path());
		} catch (IOException e) {
			return Optional.empty(); // which the service of knowledge has told
		}
	}

	private void addPages() {
		pages.add(new OverviewPage(desk));
		if (desk.main() instanceof Case) {
			pages.add(new SymptomsPage(desk));
		}
		pages.add(new PartsPage(desk));
		pages.add(new TextsPage(desk));
		pages.add(new PreviewPage(desk, knowledge));
		pages.add(new SourcePage(desk));
		for (EntryPage page : pages) {
			var place = new Composite(getContainer(), SWT.NONE);
			place.setLayout(new FillLayout());
			places.add(place);
			setPageText(addPage(place), page.title());
		}
		shown = desk.main();
	}

	@Override
	protected void pageChange(int index) {
		super.pageChange(index);
		showPage(index);
	}

	/** Makes a page when it is first looked at, else brings it up to date. */
	private void showPage(int index) {
		if (index < 0) {
			return;
		}
		document.closeTyping();
		if (places.get(index).getChildren().length == 0) {
			pages.get(index).create(places.get(index));
			places.get(index).layout();
		} else {
			pages.get(index).refresh();
		}
	}

	/** The pages are made anew: another entry is in the place of the one they show, or other colours are to be used. */
	private void rebuild() {
		shown = desk.main();
		for (Composite place : places) {
			for (Control child : place.getChildren()) {
				child.dispose();
			}
		}
		showPage(getActivePage());
	}

	private void loadBase() {
		var job = new OperationJob<>(Messages.Base_job, JobFamily.ENTRIES, _ -> knowledge.use(open -> open.base()), base -> base.ifPresent(this::use));
		job.setSystem(true);
		job.schedule();
	}

	private void use(KnowledgeBase base) {
		desk.thread().execute(() -> {
			desk.base(base);
			refresh();
			lint.changed();
		});
	}

	private void changed() {
		if (shown != desk.main() && !(pages.get(getActivePage()) instanceof SourcePage)) {
			rebuild();
		} else {
			if (shown != desk.main()) {
				dropHidden();
			}
			refresh();
		}
		lint.changed();
	}

	/** Other pages than the one in sight are made anew when they are looked at. */
	private void dropHidden() {
		shown = desk.main();
		for (int page = 0; page < places.size(); page++) {
			if (page != getActivePage()) {
				for (Control child : places.get(page).getChildren()) {
					child.dispose();
				}
			}
		}
	}

	private void refresh() {
		int page = getActivePage();
		if (page >= 0 && places.get(page).getChildren().length > 0) {
			pages.get(page).refresh();
		}
		tellState();
	}

	private void found(List<DraftFinding> findings) {
		desk.findings(findings);
		strip.show(findings);
		problems.put(document.file(desk.main()), findings.stream().map(DraftFinding::finding).toList());
		int page = getActivePage();
		if (page >= 0 && places.get(page).getChildren().length > 0 && !(pages.get(page) instanceof PreviewPage)) {
			pages.get(page).refresh();
		}
	}

	private void tellState() {
		if (dirty != isDirty()) {
			dirty = isDirty();
			firePropertyChange(PROP_DIRTY);
		}
		var states = getSite().getService(ISourceProviderService.class);
		if (states.getSourceProvider(EntryState.UNDO) instanceof EntryState state && getSite().getPage().getActiveEditor() == this) {
			state.set(document);
		}
	}

	EditorDesk desk() {
		return desk;
	}

	@Override
	public void setFocus() {
		int page = getActivePage();
		if (page >= 0 && places.get(page).getChildren().length > 0 && !isFocusIn(places.get(page))) {
			pages.get(page).setFocus();
		}
		tellState();
		watch.look();
	}

	private static boolean isFocusIn(Composite place) {
		for (Control control = place.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == place) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		monitor.setCanceled(!save(false));
	}

	@Override
	public void doSaveAs() {
		EntryCopies.saveAs(this);
	}

	/** Whether everything is in its file. */
	private boolean save(boolean overwrite) {
		List<Unsaved> files = document.unsaved();
		Optional<Written> written = new BusyOperation(reporter, NLS.bind(Messages.Save_failed, getTitleToolTip())).run(new SaveEntries(files, overwrite));
		if (written.isEmpty()) {
			return false;
		}
		if (written.orElseThrow().conflict()) {
			return switch (watch.askBeforeSaving()) {
			case SAVE_AS -> {
				EntryCopies.saveAs(this);
				yield false;
			}
			case OVERWRITE -> save(true);
			case RELOAD -> {
				reload();
				yield false;
			}
			case CANCEL -> false;
			};
		}
		written.orElseThrow().stamps().forEach(document::saved);
		document.saved();
		watch.known();
		knowledge.reopen();
		return true;
	}

	/** Forgets what was edited, if the user agrees. */
	void revert() {
		if (isDirty() && MessageDialog.openConfirm(getSite().getShell(), Messages.Revert_title, NLS.bind(Messages.Revert_text, getTitle()))) {
			reload();
		}
	}

	/** Shows what the file has now. */
	void reload() {
		switch (OpenedEntry.read(document.file(document.main()))) {
		case OpenedEntry.Readable(var opened) -> {
			watch.known();
			document.revert(opened);
		}
		case OpenedEntry.Refused(var problem) -> reporter.show(NLS.bind(Messages.Open_refused, problem.file(), problem.kind() + " " + problem.detail()), null);
		}
	}

	/** Shows the case to read, as its file has it. */
	void read() {
		if (document.main() instanceof Case item) {
			new CaseOpener(getSite().getPage()).open(item.getId(), true);
		}
	}

	private void override() {
		EntryCopies.override(this);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IUndoContext.class ? adapter.cast(document.context()) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (lint != null) { // the part may be disposed of before it is shown
			lint.end();
			knowledge.removeListener(knowledgeListener);
			problems.remove(document.file(document.main()));
			getSite().getService(IMenuService.class).releaseContributions(tools);
			tools.dispose();
		}
		if (document != null) {
			document.dispose();
		}
		super.dispose();
	}
}
