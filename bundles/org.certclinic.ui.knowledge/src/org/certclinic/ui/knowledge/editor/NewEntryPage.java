package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.certclinic.knowledge.model.Area;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.certclinic.ui.knowledge.editor.model.QueryCase;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The one page of the wizard for new entries. */
final class NewEntryPage extends WizardPage {
	private static final List<String> TYPES = List.of(Labels.Kind_case, Labels.Kind_cause, Labels.Kind_remedy);

	private final List<Path> folders;
	private final Predicate<String> taken;
	private final Optional<String> query;
	private Combo type;
	private Combo kind;
	private Combo area;
	private FolderField folder;
	private NewEntryForm form;

	/**
	 * @param taken ids that are in use
	 * @param query that the new case shall answer
	 */
	NewEntryPage(List<Path> folders, Predicate<String> taken, Optional<String> query) {
		super("entry", Messages.New_title, null); // null is JFace's word for no picture
		this.folders = List.copyOf(folders);
		this.taken = taken;
		this.query = query;
		setDescription(query.map(words -> NLS.bind(Messages.New_fromQuery, words)).orElse(Messages.New_text));
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
		type = combo(area, Messages.New_type, "type", TYPES, Function.identity());
		type.setEnabled(query.isEmpty());
		form = new NewEntryForm(area, taken, this::check);
		kind = combo(area, Labels.Field_kind, "kind", List.of(CaseKind.values()), Words::of);
		this.area = combo(area, Labels.Field_area, "area", List.of(Area.values()), Words::of);
		folder = new FolderField(area, folders, this::check);
		type.addListener(SWT.Selection, _ -> {
			kind.setEnabled(type.getSelectionIndex() == 0);
			this.area.setEnabled(type.getSelectionIndex() == 0);
		});
		setControl(area);
		setPageComplete(false);
		form.setFocus();
	}

	private static <T> Combo combo(Composite parent, String label, String key, List<T> values, Function<? super T, String> words) {
		new Label(parent, SWT.NONE).setText(label);
		var combo = WidgetKey.set(WidgetKeys.NEW_ENTRY + key, new Combo(parent, SWT.READ_ONLY));
		combo.setItems(values.stream().map(words).toArray(String[]::new));
		combo.select(0);
		return combo;
	}

	private void check() {
		String problem = form.problem().orElse(folder.value().isPresent() ? null : Messages.New_badFolder); // null is JFace's word for none
		setErrorMessage(form.value().id().isEmpty() ? null : problem);
		setPageComplete(problem == null);
	}

	/** Where the entry goes. */
	Path folder() {
		return folder.value().orElseThrow();
	}

	/** The entry with what is known of it. */
	Entry entry() {
		Entry entry = switch (type.getSelectionIndex()) {
		case 1 -> KnowledgeFactory.eINSTANCE.createCause();
		case 2 -> KnowledgeFactory.eINSTANCE.createRemedy();
		default -> newCase();
		};
		form.value().on(entry);
		return entry;
	}

	private Case newCase() {
		Case item = KnowledgeFactory.eINSTANCE.createCase();
		item.setKind(CaseKind.values()[kind.getSelectionIndex()]);
		item.setArea(Area.values()[area.getSelectionIndex()]);
		query.ifPresent(words -> QueryCase.fill(item, words));
		return item;
	}
}
