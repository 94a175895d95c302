package org.certclinic.ui.certificate.view;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.certclinic.ui.ContextMenu;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PartSelection;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.certificate.inspect.Arrivals;
import org.certclinic.ui.certificate.inspect.DialogPasswords;
import org.certclinic.ui.certificate.inspect.ExportOperation;
import org.certclinic.ui.certificate.inspect.InspectOperation;
import org.certclinic.ui.certificate.inspect.Request;
import org.certclinic.ui.certificate.items.CsvTable;
import org.certclinic.ui.certificate.items.Inventory;
import org.certclinic.ui.certificate.items.Item;
import org.certclinic.ui.certificate.items.NameStyle;
import org.certclinic.x509.words.AttributeReading;
import org.certclinic.x509.words.NameFormat;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.ISourceProviderService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Takes whatever a customer sends and shows what is in it, what is wrong with it, and what to do. */
public final class CertificatesView extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.certclinic.ui.certificate.certificates";

	private static final String CONTEXT = "org.certclinic.ui.certificate.context";
	private static final String VALUE_MENU = ID + ".value";

	private final Inventory inventory = new Inventory(this::listChanged);
	private final PartSelection selection = new PartSelection();
	private final StatusReporter reporter = new StatusReporter(CertificatesView.class);
	private final Locale locale = UiLanguage.current().locale();
	private NameStyle names = NameStyle.USUAL;
	private UiThread thread;
	private Arrivals arrivals;
	private CertificatesPane pane;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		names = new NameStyle(NameFormats.load(Optional.ofNullable(memento)), Optional.empty());
	}

	@Override
	public void saveState(IMemento memento) {
		NameFormats.save(names.format(), memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		thread = new UiThread(parent);
		arrivals = new Arrivals(thread, this::add);
		Menu values = menu(parent, VALUE_MENU);
		pane = new CertificatesPane(parent, new WorkbenchLeads(getSite(), this::show), values, this::selectionChanged, this::run);
		pane.list().control().setMenu(menu(pane.list().control(), ID));
		getSite().setSelectionProvider(selection);
		DropArea.on(parent, this::dropped);
		ThemeWatch.on(parent, this::selectionChanged);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		listChanged();
	}

	private Menu menu(Control control, String id) {
		return ContextMenu.create(getSite(), id, control, selection);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new OutlinePage(this, selection, locale));
		}
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new FieldSheet());
		}
		return super.getAdapter(adapter);
	}

	/** Inspects in the background; what is found is listed as it comes. */
	public void inspect(Request request) {
		String name = switch (request) {
		case Request.Files(var paths) when paths.size() == 1 -> NLS.bind(Messages.Inspect_job, paths.getFirst().getFileName());
		case Request.Files(var paths) -> NLS.bind(Messages.Inspect_jobMany, paths.size());
		case Request.Known _, Request.Text _ -> Messages.Inspect_jobText;
		};
		var operation = new InspectOperation(request, new DialogPasswords(getSite().getShell()), arrivals);
		var job = new OperationJob<>(name, JobFamily.CERTIFICATES, operation, count -> thread.execute(() -> inspected(count)));
		job.schedule();
	}

	/** What was dragged out of the list and let go above it is there already. */
	private void dropped(Request request) {
		boolean listed = request instanceof Request.Known(var certificates) && certificates.stream()
				.allMatch(dropped -> inventory.items().stream().anyMatch(item -> item.certificate().filter(own -> own == dropped).isPresent()));
		if (!listed) {
			inspect(request);
		}
	}

	/** Inspects what the clipboard holds. */
	public void inspectClipboard() {
		DropArea.ofClipboard(pane.control().getDisplay()).ifPresentOrElse(this::inspect, () -> say(Messages.Paste_nothing));
	}

	/** Takes the selected objects off the list. */
	public void removeSelected() {
		inventory.remove(pane.list().selection());
	}

	/** Takes everything off the list. */
	public void removeAll() {
		inventory.remove(inventory.items());
	}

	/** Puts back what was removed last. */
	public void undoRemoval() {
		inventory.undo();
	}

	/** Writes what the list shows, in its order, to a CSV file. */
	public void export(Path file) {
		var operation = new ExportOperation(pane.list().shown(), new CsvTable(Instant.now(), locale, names), file);
		new OperationJob<>(Messages.Export_job, JobFamily.CERTIFICATES, operation,
				written -> thread.execute(() -> say(NLS.bind(Messages.Export_done, written)))).schedule();
	}

	/** Copies what the focus is on: a field, a value, bytes, or rows of the list. */
	public void copy(Control focus) {
		String text = pane.details().copied(focus).orElseGet(() -> pane.list().selection().stream().map(CertificatesView::line).collect(Collectors.joining("\n")));
		new TextClipboard(pane.control().getDisplay()).copy(text);
	}

	/** Shows the two selected objects side by side. */
	public void compare() {
		pane.details().show(Details.Page.COMPARE);
	}

	/** Shows where the selected field is among the bytes. */
	public void showBytes() {
		pane.details().showSelectedBytes();
	}

	/** Shows the field with that id. */
	void showField(String id) {
		pane.details().showField(id);
	}

	/** How names are shown. */
	public NameStyle names() {
		return names;
	}

	void showNames(NameFormat format) {
		showNames(new NameStyle(format, names.reading()));
	}

	void showNamesAs(Optional<AttributeReading> reading) {
		showNames(new NameStyle(names.format(), reading));
	}

	/** The first of the selected objects. */
	Optional<Item> selected() {
		return pane.list().selection().stream().findFirst();
	}

	/** The outermost store or archive that the item was found in, or itself. */
	Item container(Item item) {
		return inventory.items().stream().filter(other -> isInside(item, other))
				.min(Comparator.comparingInt(other -> other.inspected().source().name().length())).orElse(item);
	}

	/** What was found in a store or archive. */
	List<Item> inside(Item container) {
		return inventory.items().stream().filter(item -> isInside(item, container)).toList();
	}

	private static boolean isInside(Item item, Item container) {
		return item != container && item.inspected().source().name().startsWith(container.inspected().source().name() + "!/");
	}

	void show(Item item) {
		pane.show(item);
	}

	private void showNames(NameStyle style) {
		names = style;
		selectionChanged();
		var commands = getSite().getService(ICommandService.class);
		commands.refreshElements(Commands.NAME_FORMAT, null);
		commands.refreshElements(Commands.SHOW_AS, null);
	}

	private void add(List<Item> items) {
		inventory.add(items);
		pane.list().selectFirst(items);
	}

	private void inspected(int count) {
		arrivals.flush();
		if (count == 0) {
			say(Messages.Inspect_nothing);
		}
	}

	private void listChanged() {
		if (pane != null) { // nothing is listed before the part is shown
			pane.show(inventory.items());
			selectionChanged();
		}
	}

	private void selectionChanged() {
		List<Item> selected = pane.list().selection();
		pane.details().show(new Details.Subject(selected, inventory.keys(), names));
		selection.setSelection(new StructuredSelection(selected.stream().map(Item::selected).toList()));
		var states = getSite().getService(ISourceProviderService.class);
		if (states.getSourceProvider(ViewState.LISTED) instanceof ViewState state) {
			state.set(inventory.items().size(), selected.size(), inventory.canUndo());
		}
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			reporter.show(NLS.bind(Messages.Run_failed, command), e);
		}
	}

	private void say(String text) {
		getViewSite().getActionBars().getStatusLineManager().setMessage(text);
	}

	private static String line(Item item) {
		return String.join("\t", item.name(), item.kind(), item.issuer(), item.end().map(org.certclinic.ui.certificate.items.Times::text).orElse(""),
				item.key(), item.source());
	}
}
