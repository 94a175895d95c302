package org.certclinic.ui.token.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.evidence.token.ModuleReport.Origin;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.TitledDialog;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.token.TokenKeys;
import org.certclinic.ui.token.probe.OwnLibraries;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows which drivers are tried and which are known but not installed; others can be named. */
final class DriversDialog extends TitledDialog {
	private static final int WIDTH = 680;
	private static final int HEIGHT = 170;

	/** What there is without the user's own, and what there might be. */
	record Found(List<LibraryCandidate> modules, List<LibraryCandidate> skf, List<String> modulesMissing, List<String> skfMissing) {
	}

	private final PathQuestion paths;
	private final Found found;
	private final List<Path> modules;
	private final List<Path> skf;
	private Table table;
	private Button remove;

	DriversDialog(Shell parent, PathQuestion paths, OwnLibraries own, Found found) {
		super(parent, Messages.Drivers_title, WIDTH);
		this.paths = paths;
		this.found = found;
		this.modules = new ArrayList<>(own.modules());
		this.skf = new ArrayList<>(own.skf());
	}

	/** Those the user names now. */
	OwnLibraries own() {
		return new OwnLibraries(modules, skf);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		wrapped(area, Messages.Drivers_tried);
		table = WidgetKey.set(TokenKeys.MODULES, new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION));
		table.setHeaderVisible(true);
		column(Messages.Drivers_name, 150);
		column(Messages.Drivers_kind, 80);
		column(Messages.Drivers_origin, 190);
		column(Messages.Drivers_path, 320);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> enable()));
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		button(buttons, Messages.Drivers_addModule, () -> add(modules));
		button(buttons, Messages.Drivers_addSkf, () -> add(skf));
		remove = button(buttons, Messages.Drivers_remove, this::removeSelected);
		String missing = Stream.concat(found.modulesMissing.stream(), found.skfMissing.stream()).distinct().collect(Collectors.joining(
				Messages.List_separator));
		if (!missing.isEmpty()) {
			wrapped(area, Messages.Drivers_missing);
			StyleClass.QUIET.on(wrapped(area, missing));
		}
		fill();
		return area;
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.LEAD);
		column.setText(title);
		column.setWidth(width);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
		return button;
	}

	private void fill() {
		table.removeAll();
		modules.forEach(path -> row(LibraryCandidate.named(path), Messages.Drivers_pkcs11));
		skf.forEach(path -> row(LibraryCandidate.named(path), Messages.Drivers_skf));
		found.modules.stream().filter(candidate -> candidate.origin() != Origin.USER).forEach(candidate -> row(candidate, Messages.Drivers_pkcs11));
		found.skf.stream().filter(candidate -> candidate.origin() != Origin.USER).forEach(candidate -> row(candidate, Messages.Drivers_skf));
		enable();
	}

	private void row(LibraryCandidate candidate, String kind) {
		var item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { candidate.name(), kind, new TokenWords().origin(candidate.origin()).in(UiLanguage.current().locale()), candidate.path()
				.toString() });
	}

	/** Only what the user named can be taken away; it stands first. */
	private void enable() {
		int own = modules.size() + skf.size();
		int[] selected = table.getSelectionIndices();
		remove.setEnabled(selected.length > 0 && Arrays.stream(selected).allMatch(index -> index < own));
	}

	private void add(List<Path> list) {
		for (Path path : paths.filesToRead(getShell(), Messages.Drivers_choose)) {
			if (!list.contains(path)) {
				list.add(path);
			}
		}
		fill();
	}

	private void removeSelected() {
		int[] selected = table.getSelectionIndices();
		Arrays.sort(selected);
		for (int i = selected.length - 1; i >= 0; i--) {
			if (selected[i] < modules.size()) {
				modules.remove(selected[i]);
			} else {
				skf.remove(selected[i] - modules.size());
			}
		}
		fill();
	}
}
