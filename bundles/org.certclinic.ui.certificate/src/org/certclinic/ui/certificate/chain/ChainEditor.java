package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.FileStamp;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.BusyOperation;
import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.Operation;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PartSelection;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.certificate.chain.model.ChainModel;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.chain.model.LiveJudge;
import org.certclinic.ui.certificate.chain.model.MachineTrust;
import org.certclinic.ui.certificate.chain.model.RevocationStatus;
import org.certclinic.ui.certificate.inspect.DialogPasswords;
import org.certclinic.ui.certificate.view.DropArea;
import org.certclinic.ui.certificate.view.FieldSheet;
import org.certclinic.ui.certificate.view.WorkbenchLeads;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainFile;
import org.certclinic.x509.document.ChainFile.Format;
import org.certclinic.x509.trust.TrustSources;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.ISourceProviderService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Opens a chain, shows why it holds or does not, and mends it. Every change can be undone; nothing is lost that could not be read. */
public final class ChainEditor extends EditorPart {
	/** Id of the editor. */
	public static final String ID = "org.certclinic.ui.certificate.chain";

	/** Told by the part when the chain has been judged. */
	static final int PROP_JUDGED = 0x3e0;

	private static final String CONTEXT = "org.certclinic.ui.certificate.chainContext";
	private static final String VALUE_MENU = ID + ".value";

	private final PartSelection selection = new PartSelection();
	private final StatusReporter reporter = new StatusReporter(ChainEditor.class);
	private final Locale locale = UiLanguage.current().locale();
	private ToolBarManager tools;
	private UiThread thread;
	private ChainModel model;
	private MachineTrust trust;
	private LiveJudge judge;
	private ChainPane pane;
	private ChainWork work;
	private FileWatch watch;
	private boolean dirty;
	private long lastFocus = System.nanoTime();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ChainInput)) {
			throw new PartInitException(NLS.bind(Messages.Open_failed, input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		model = new ChainModel(PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(), this::changed);
	}

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
		getSite().getService(IMenuService.class).populateContributionManager(tools, "toolbar:" + ID);
		work = new ChainWork(this, model);
		trust = new MachineTrust(new TrustSources(new DialogPasswords(getSite().getShell())));
		judge = new LiveJudge(trust, Messages.Judge_job, thread, this::judged);
		watch = new FileWatch(this, model);
		var leads = new WorkbenchLeads(getSite(), _ -> {
			// problems lead to cases, not to objects of the Certificates view
		});
		getSite().setSelectionProvider(selection);
		pane = new ChainPane(parent, tools, locale, new ChainPane.Wiring(leads, menu(parent, VALUE_MENU), work::run, work::mend, this::selected));
		Menu members = menu(pane.picture().canvas(), ID);
		pane.picture().canvas().setMenu(members);
		pane.table().control().setMenu(members);
		DropArea.on(pane.control(), work::add);
		ThemeWatch.on(parent, () -> pane.show(pane.judgement()));
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		open();
	}

	private Menu menu(Control control, String id) {
		return ContextMenu.create(getSite(), id, control, selection);
	}

	/** Shows what the input's file holds now, and forgets what was edited. */
	void open() {
		ChainInput input = input();
		if (input.file().isEmpty()) {
			model.open(ChainFile.NEW);
			if (!input.members().isEmpty()) {
				model.edit(Messages.Edit_add, document -> document.add(input.members()));
			}
			return;
		}
		Path file = input.file().orElseThrow();
		String name = NLS.bind(Messages.Open_job, file.getFileName());
		pane.showOpening(name);
		var operation = new OpenOperation(file, new DialogPasswords(getSite().getShell()));
		new OperationJob<>(name, JobFamily.CHAINS, monitor -> opened(operation, monitor), thread::execute).schedule();
	}

	/** What comes of opening a file, to be done in the user interface's thread. */
	private Runnable opened(OpenOperation operation, IProgressMonitor monitor) {
		try {
			OpenOperation.Opened opened = operation.run(monitor);
			return () -> show(opened);
		} catch (CoreException e) {
			return () -> notOpened(e.getMessage());
		}
	}

	private void show(OpenOperation.Opened opened) {
		watch.known(opened.stamp());
		model.open(opened.file());
		say(opened.file().newer() ? Messages.Open_newer : opened.file().format() == Format.FOREIGN ? Messages.Open_foreign : "");
	}

	/** Says why, and goes on with what was shown before; where that is nothing an empty editor would say that the file is. */
	private void notOpened(String why) {
		pane.show(model.document());
		MessageDialog.openError(getSite().getShell(), Messages.Open_title, why);
		if (!watch.isKnown()) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	ChainInput input() {
		return (ChainInput) getEditorInput();
	}

	/** When it was in front last, on a clock of its own: the larger, the later. */
	long lastFocus() {
		return lastFocus;
	}

	ChainPane pane() {
		return pane;
	}

	ChainWork work() {
		return work;
	}

	ChainModel model() {
		return model;
	}

	MachineTrust trust() {
		return trust;
	}

	UiThread thread() {
		return thread;
	}

	void say(String text) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
	}

	/** Judges the chain again, by what hosts said of revocation. */
	void judgeBy(RevocationStatus status) {
		judge.use(status);
		judge.judge(model.document());
	}

	private void changed() {
		if (pane == null) {
			return; // nothing is shown before the part is made
		}
		pane.show(model.document());
		judge.judge(model.document());
		tellState();
	}

	private void judged(Judgement judgement) {
		pane.show(judgement);
		tellState();
		firePropertyChange(PROP_JUDGED);
	}

	private void selected(Optional<CertificateEvidence> certificate) {
		selection.setSelection(certificate.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
		tellState();
	}

	private void tellState() {
		if (dirty != model.isDirty()) {
			dirty = model.isDirty();
			firePropertyChange(PROP_DIRTY);
		}
		var states = getSite().getService(ISourceProviderService.class);
		if (pane != null && states.getSourceProvider(ChainState.SELECTED) instanceof ChainState state && getSite().getPage().getActiveEditor() == this) {
			state.set(pane.table().selection().size(), model, pane.judgement());
		}
	}

	@Override
	public void setFocus() {
		lastFocus = System.nanoTime();
		pane.setFocus();
		tellState();
		watch.look();
	}

	@Override
	public boolean isDirty() {
		return model.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		Optional<Path> file = input().file();
		boolean saved = file.isPresent() && model.isWritable() ? watch.mayReplace() && write(file.orElseThrow(), model.file()) : saveAs();
		monitor.setCanceled(!saved);
	}

	@Override
	public void doSaveAs() {
		saveAs();
	}

	/** Whether it was saved, be it elsewhere. */
	boolean saveAs() {
		Optional<Path> file = getSite().getService(PathQuestion.class).fileToWrite(getSite().getShell(), Messages.Save_title, SaveNames.proposed(input(), model));
		if (file.isEmpty()) {
			return false;
		}
		Path chosen = file.orElseThrow();
		if (!write(chosen, ChainFile.of(model.document(), SaveNames.format(chosen)))) {
			return false;
		}
		setInput(ChainInput.of(chosen));
		setPartName(getEditorInput().getName());
		firePropertyChange(PROP_INPUT);
		return true;
	}

	/** @param kind what kind of file it becomes */
	private boolean write(Path file, ChainFile kind) {
		ChainDocument document = model.document();
		Optional<FileStamp> stamp = waitFor(new SaveOperation(kind, document, file, new DialogPasswords(getSite().getShell())));
		stamp.ifPresent(written -> {
			watch.known(written);
			model.saved(new ChainFile(document, kind.format(), false, kind.store()));
			say(NLS.bind(Messages.Save_done, file));
		});
		return stamp.isPresent();
	}

	/** Works beside the user interface's thread while the user waits; what goes wrong is told. */
	<T> Optional<T> waitFor(Operation<T> operation) {
		return new BusyOperation(reporter, NLS.bind(Messages.Work_failed, getPartName())).run(operation);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new ChainOutline(this, selection));
		}
		if (adapter == IUndoContext.class) {
			return adapter.cast(model.context());
		}
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new FieldSheet());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (judge != null) {
			judge.cancel();
			getSite().getService(IMenuService.class).releaseContributions(tools);
			tools.dispose();
		}
		if (model != null) {
			model.dispose();
		}
		super.dispose();
	}
}
