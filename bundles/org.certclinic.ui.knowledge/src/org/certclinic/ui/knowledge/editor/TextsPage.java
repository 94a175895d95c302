package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Language;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.model.TextList;
import org.certclinic.ui.knowledge.editor.model.TextSlot;
import org.certclinic.ui.knowledge.editor.model.Translations.State;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Every text of the entry and of what is written along with it, Chinese and English side by side. */
final class TextsPage implements EntryPage {
	private static final int CHINESE = 1;
	private static final int ENGLISH = 2;
	private static final int MARGIN = 10;

	private final EditorDesk desk;
	private TableViewer viewer;
	private Button openOnly;
	private Button accept;
	private Label count;

	TextsPage(EditorDesk desk) {
		this.desk = desk;
	}

	@Override
	public String title() {
		return Labels.Page_texts;
	}

	@Override
	public Control create(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(6, 6).numColumns(3).applyTo(page);
		openOnly = WidgetKey.set(WidgetKeys.EDITOR_FIELD + "openOnly", new Button(page, SWT.CHECK));
		openOnly.setText(Messages.Texts_openOnly);
		openOnly.addListener(SWT.Selection, _ -> refresh());
		accept = ItemButtons.button(page, WidgetKeys.EDITOR_FIELD + "accept", Messages.Texts_accept, Optional.of(Icon.CHECK));
		accept.addListener(SWT.Selection, _ -> accept());
		count = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		viewer = ColumnTable.create(page, List.of(
				new Column<TextSlot>(Messages.Texts_place, 170, this::place, slot -> icon(slot.state())),
				new Column<TextSlot>(Labels.Language_zh, 240, slot -> line(slot.get(Language.ZH))),
				new Column<TextSlot>(Labels.Language_en, 240, slot -> line(slot.get(Language.EN))),
				new Column<TextSlot>(Messages.Texts_state, 110, slot -> EntryWords.of(slot.state()))));
		WidgetKey.set(WidgetKeys.EDITOR_TEXTS, viewer.getTable());
		viewer.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(viewer.getTable());
		edit(CHINESE, Language.ZH);
		edit(ENGLISH, Language.EN);
		viewer.addSelectionChangedListener(_ -> enable());
		refresh();
		return page;
	}

	private String place(TextSlot slot) {
		String place = TextPlaces.of(slot);
		return TextPlaces.entry(slot) == desk.main() ? place : EditorDesk.words(TextPlaces.entry(slot).getTitle()) + " › " + place;
	}

	private static String line(String text) {
		return text.replaceAll("\\R", " ↵ ");
	}

	private static Optional<Icon> icon(State state) {
		return switch (state) {
		case MISSING, OUTDATED -> Optional.of(Icon.WARNING);
		case EMPTY -> Optional.of(Icon.ERROR);
		case COMPLETE -> Optional.of(Icon.GOOD);
		};
	}

	private void edit(int column, Language language) {
		TableViewerColumn cells = (TableViewerColumn) viewer.getTable().getColumn(column).getData("org.eclipse.jface.columnViewer");
		cells.setEditingSupport(new InPlace(language));
	}

	private List<TextSlot> selection() {
		return viewer.getStructuredSelection().stream().map(TextSlot.class::cast).toList();
	}

	private void accept() {
		List<TextSlot> outdated = selection().stream().filter(slot -> slot.state() == State.OUTDATED).toList();
		desk.document().edit(Messages.Texts_accept,
				() -> outdated.forEach(slot -> slot.text().ifPresent(desk.document().translations()::accept)));
	}

	private void enable() {
		accept.setEnabled(!desk.isReadOnly() && selection().stream().anyMatch(slot -> slot.state() == State.OUTDATED));
	}

	@Override
	public void refresh() {
		List<TextSlot> all = TextList.of(desk.document().entries());
		List<TextSlot> shown = openOnly.getSelection() ? all.stream().filter(slot -> slot.state() != State.COMPLETE).toList() : all;
		if (shown.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(shown);
		}
		long open = all.stream().filter(slot -> slot.state() != State.COMPLETE).count();
		count.setText(NLS.bind(Messages.Texts_count, all.size(), open));
		enable();
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	/** Writes a text in its cell. */
	private final class InPlace extends EditingSupport {
		private final Language language;

		InPlace(Language language) {
			super(TextsPage.this.viewer);
			this.language = language;
		}

		@Override
		protected CellEditor getCellEditor(Object slot) {
			return new TextCellEditor(viewer.getTable());
		}

		@Override
		protected boolean canEdit(Object slot) {
			return desk.isEditable(((TextSlot) slot).owner()) && ((TextSlot) slot).get(language).lines().count() <= 1;
		}

		@Override
		protected Object getValue(Object slot) {
			return ((TextSlot) slot).get(language);
		}

		@Override
		protected void setValue(Object slot, Object words) {
			desk.edit(TextPlaces.of((TextSlot) slot), () -> ((TextSlot) slot).set(language, String.valueOf(words), desk.document().translations()));
		}
	}
}
