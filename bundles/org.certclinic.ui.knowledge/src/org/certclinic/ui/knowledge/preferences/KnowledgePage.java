package org.certclinic.ui.knowledge.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.SettingsPage;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** The language of replies and the folders with knowledge bases. */
public final class KnowledgePage extends SettingsPage {
	/** The shipped knowledge base is the first of the list and stays there. */
	private static final int SHIPPED = 0;

	private final KnowledgePreferences preferences = new KnowledgePreferences();
	private Combo reply;
	private org.eclipse.swt.widgets.List folders;
	private Button remove;

	@Override
	protected void fill(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.Reply_label);
		reply = WidgetKeys.key(WidgetKeys.REPLY_LANGUAGE, new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN));
		reply.setItems(Messages.Reply_same, Messages.Reply_zh, Messages.Reply_en);
		reply.setLayoutData(new GridData(SWT.LEAD, SWT.CENTER, true, false));
		var label = new Label(area, SWT.WRAP);
		label.setText(Messages.Folders_label);
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		folders = WidgetKeys.key(WidgetKeys.FOLDERS,
				new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL));
		var wide = new GridData(SWT.FILL, SWT.FILL, true, true);
		wide.heightHint = 120;
		folders.setLayoutData(wide);
		folders.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> update()));
		createButtons(area);
		show(preferences.chosenReplyLanguage(), preferences.folders());
	}

	@Override
	public boolean performOk() {
		try {
			List<Path> chosen = Arrays.stream(folders.getItems()).skip(SHIPPED + 1).map(Path::of).toList();
			int index = reply.getSelectionIndex();
			preferences.save(chosen, index <= 0 ? Optional.empty() : Optional.of(UiLanguage.values()[index - 1]));
			return true;
		} catch (BackingStoreException e) {
			new StatusReporter(KnowledgePage.class).show(Messages.Save_failed, e);
			return false;
		}
	}

	@Override
	protected void performDefaults() {
		show(Optional.empty(), List.of());
		super.performDefaults();
	}

	private void createButtons(Composite area) {
		var column = new Composite(area, SWT.NONE);
		var layout = new GridLayout();
		layout.marginHeight = 0;
		column.setLayout(layout);
		column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
		WidgetKeys.key(WidgetKeys.ADD_FOLDER, button(column, Messages.Folders_add, this::add));
		remove = WidgetKeys.key(WidgetKeys.REMOVE_FOLDER, button(column, Messages.Folders_remove, this::remove));
	}

	private static Button button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
		return button;
	}

	private void show(Optional<UiLanguage> language, List<Path> paths) {
		reply.select(language.map(chosen -> chosen.ordinal() + 1).orElse(0));
		List<String> items = new ArrayList<>(List.of(Messages.Folders_shipped));
		paths.forEach(path -> items.add(path.toString()));
		folders.setItems(items.toArray(String[]::new));
		update();
	}

	private void add() {
		PlatformUI.getWorkbench().getService(PathQuestion.class).folder(getShell(), Messages.Folders_dialog).map(Path::toString)
				.filter(folder -> !List.of(folders.getItems()).contains(folder)).ifPresent(folders::add);
	}

	private void remove() {
		folders.remove(Arrays.stream(folders.getSelectionIndices()).filter(index -> index != SHIPPED).toArray());
		update();
	}

	private void update() {
		remove.setEnabled(Arrays.stream(folders.getSelectionIndices()).anyMatch(index -> index != SHIPPED));
	}
}
