package org.certclinic.ui.knowledge.editor;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.ShippedFolder;
import org.certclinic.ui.knowledge.editor.help.Advisers;
import org.certclinic.ui.knowledge.editor.help.DraftAid;
import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.certclinic.ui.knowledge.editor.model.OpenedEntry;
import org.certclinic.ui.knowledge.reader.CaseOpener;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.services.ISourceProviderService;

/** Writes a case, a cause or a remedy, with the causes and remedies that are written along. Every change can be undone. */
public final class EntryEditor extends MultiPageEditorPart {
	/** Id of the editor. */
	public static final String ID = "org.certclinic.ui.knowledge.editor";

	private static final String CONTEXT = "org.certclinic.ui.knowledge.editorContext";

	private final EditorPages pages = new EditorPages();
	private final EntryFileWatch watch = new EntryFileWatch(this);
	private EntryDocument document;
	private EditorDesk desk;
	private EditorFrame frame;
	private UnreadGuard guard;
	private BaseWatch base;
	private DraftChecks checks;
	private WritingHelp help;
	private EntrySaving saving;
	private Entry shown;
	private boolean open;
	private boolean dirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof EntryInput entry)) {
			throw new PartInitException(NLS.bind(Messages.Open_failed, input.getName()));
		}
		super.init(site, input);
		document = open(entry);
		setPartName(document.main().getId());
		setTitleToolTip(input.getToolTipText());
	}

	private static EntryDocument open(EntryInput input) throws PartInitException {
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		if (input.fresh().isPresent()) {
			return EntryDocument.fresh(input.fresh().orElseThrow(), input.file(), history);
		}
		return switch (OpenedEntry.read(input.file())) {
		case OpenedEntry.Readable(var opened) -> EntryDocument.of(opened, history);
		case OpenedEntry.Refused(var problem) -> throw new PartInitException(NLS.bind(Messages.Open_refused, input.file(), EntryWords.of(problem)));
		};
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		frame = new EditorFrame(super.createPageContainer(parent), getSite(), () -> EntryCopies.override(this));
		return frame.pages();
	}

	@Override
	protected void createPages() {
		var knowledge = getSite().getService(KnowledgeService.class);
		desk = new EditorDesk(document, getSite().getShell(), new UiThread(getContainer()), ShippedFolder.found());
		var aid = new DraftAid(knowledge, getSite().getService(Advisers.class));
		checks = new DraftChecks(desk, aid, getSite().getService(DraftProblems.class), this::found);
		help = new WritingHelp(desk, aid, frame.sash(), new CaseOpener(getSite().getPage()), this);
		saving = new EntrySaving(this, document, watch, knowledge);
		guard = new UnreadGuard(pages, getSite().getShell());
		document.addListener(this::changed);
		addPages(knowledge);
		frame.strip().readOnly(desk.isReadOnly());
		ThemeWatch.on(getContainer(), this::rebuild);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		base = new BaseWatch(knowledge, desk.thread(), this::use);
		base.start();
		desk.thread().execute(this::open);
	}

	/** Makes the first page. Until the workbench has activated the editor it would style all fields, and then once more. */
	private void open() {
		if (!open) {
			open = true;
			pages.show(getActivePage());
			if (getSite().getPage().getActivePart() == this) {
				pages.setFocus(getActivePage());
			}
		}
	}

	private void addPages(KnowledgeService knowledge) {
		add(new OverviewPage(desk));
		if (desk.main() instanceof Case) {
			add(new SymptomsPage(desk));
		}
		add(new PartsPage(desk));
		add(new TextsPage(desk));
		add(new PreviewPage(desk, knowledge));
		add(new SourcePage(desk, this::tellState));
		add(new ReviewPage(desk, knowledge, checks.tests(), this::show));
		shown = desk.main();
	}

	private void add(EntryPage page) {
		setPageText(addPage(pages.add(getContainer(), page)), page.title());
	}

	@Override
	protected void pageChange(int index) {
		super.pageChange(index);
		document.closeTyping();
		int page = guard.page(index);
		if (page != index) {
			setActivePage(page);
		} else if (open) {
			pages.show(index);
		}
	}

	/** The pages are made anew: another entry is in the place of the one they show, or other colours are to be used. */
	private void rebuild() {
		shown = desk.main();
		pages.drop(pages.unread());
		help.rebuild();
		pages.show(getActivePage());
	}

	private void use(KnowledgeBase loaded) {
		desk.base(loaded);
		refresh();
		help.changed();
		help.prepare(this::refresh);
		checks.changed();
	}

	private void changed() {
		help.changed();
		if (shown != desk.main() && !(pages.get(getActivePage()) instanceof SourcePage)) {
			rebuild();
		} else if (shown != desk.main()) {
			shown = desk.main();
			pages.drop(getActivePage());
		}
		refresh();
		checks.changed();
	}

	private void refresh() {
		pages.refresh(getActivePage());
		tellState();
	}

	private void found() {
		frame.strip().show(desk.findings());
		help.problems(desk.findings());
		help.tests(checks.tests().results());
		if (!(pages.get(getActivePage()) instanceof PreviewPage)) {
			pages.refresh(getActivePage());
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

	/** Leads the author to a part of the entry. */
	void show(EObject part) {
		show(part, pages.find(part));
	}

	private void show(EObject part, int page) {
		open();
		if (page >= 0) {
			setActivePage(page);
			if (getActivePage() == page) {
				pages.reveal(page, part);
			}
		}
	}

	/** Leads the author to where one mends what was found. */
	void show(DraftFinding found) {
		found.in(desk.main()).ifPresent(part -> show(part, pages.find(part, found.finding().rule())));
	}

	/** Leads the author to what a problem is about. */
	void show(LintFinding problem) {
		desk.findings().stream().filter(found -> found.finding().equals(problem)).findFirst().ifPresent(this::show);
	}

	EditorDesk desk() {
		return desk;
	}

	/** What is being written; for the user interface's thread. */
	public EntryDocument document() {
		return document;
	}

	/** Whether nothing is written here any more. */
	public boolean isClosed() {
		return getContainer() == null || getContainer().isDisposed();
	}

	@Override
	public void setFocus() {
		pages.setFocus(getActivePage());
		tellState();
		watch.look();
	}

	@Override
	public boolean isDirty() {
		return document.isDirty() || guard != null && guard.isUnread(); // asked before there are pages, too
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		monitor.setCanceled(!guard.maySave() || !saving.save(false));
	}

	@Override
	public void doSaveAs() {
		if (guard.maySave()) {
			EntryCopies.saveAs(this, saving);
		}
	}

	/** Forgets what was edited, if the user agrees. */
	void revert() {
		if (isDirty() && MessageDialog.openConfirm(getSite().getShell(), Messages.Revert_title, NLS.bind(Messages.Revert_text, getTitle()))) {
			reload();
		}
	}

	/** Shows what the file has now. */
	void reload() {
		saving.reload();
	}

	/** Forgets what is typed and cannot be understood. */
	void discard() {
		pages.discard();
	}

	/** Shows the case to read, as its file has it. */
	void read() {
		if (document.main() instanceof Case item) {
			new CaseOpener(getSite().getPage()).open(item.getId(), true);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IUndoContext.class ? adapter.cast(document.context()) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (base != null) { // the part may be disposed of before it is shown
			base.end();
			checks.end();
			help.end();
			frame.dispose();
		}
		if (document != null) {
			document.dispose();
		}
		super.dispose();
	}
}
