package org.certclinic.ui.knowledge.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.editor.model.TextSlot;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Makes the fields of a form: a label at the left, one control or the two languages at the right, and a mark where something is wrong. */
final class Fields {
	private static final int LABEL_WIDTH = 110;
	private static final int FIELD_WIDTH = 120;

	private final EditorDesk desk;
	private final Composite area;
	private final LocalResourceManager images;
	private final List<Runnable> refreshers = new ArrayList<>();
	private boolean languagesNamed;

	/** @param parent gets one composite for all fields */
	Fields(EditorDesk desk, Composite parent) {
		this.desk = desk;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(false).spacing(8, 5).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		images = new LocalResourceManager(JFaceResources.getResources(), area);
	}

	Composite area() {
		return area;
	}

	/** A text of one line. */
	TextField line(String label, String key, Value<String> value) {
		return field(label, key, value, SWT.SINGLE, 1);
	}

	/** A text of several lines. */
	TextField block(String label, String key, Value<String> value, int lines) {
		return field(label, key, value, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, lines);
	}

	private TextField field(String label, String key, Value<String> value, int style, int lines) {
		label(label, () -> found(value.owner()));
		var field = new TextField(desk, area, label, key, value, style);
		field.layout(2, FIELD_WIDTH, lines);
		refreshers.add(field::refresh);
		return field;
	}

	/** A text in both languages beside each other. */
	void bilingual(String label, String key, TextSlot slot, int lines) {
		nameLanguages();
		Label state = StyleClass.QUIET.on(new Label(label(label, () -> slot.text().map(desk::findings).orElse(List.of())), SWT.NONE));
		GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(state);
		state.setVisible(false);
		var field = new BilingualField(desk, area, label, key, slot, lines == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, state);
		field.layout(FIELD_WIDTH, lines);
		refreshers.add(field::refresh);
	}

	/** One of several values. */
	<T> void choice(String label, String key, List<T> values, Function<? super T, String> words, Value<T> value) {
		label(label, () -> found(value.owner()));
		var field = new ChoiceField<>(desk, area, label, key, values, words, value);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(field.control());
		refreshers.add(field::refresh);
	}

	/** Something that holds or does not, without a label of its own at the left. */
	void check(String label, String key, Value<Boolean> value) {
		new Label(area, SWT.NONE);
		var button = new Button(area, SWT.CHECK);
		button.setText(label);
		org.certclinic.ui.WidgetKey.set(key, button);
		button.setEnabled(desk.isEditable(value.owner()));
		button.addListener(SWT.Selection, _ -> desk.edit(label, () -> value.set().accept(button.getSelection())));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		refreshers.add(() -> button.setSelection(value.get().get()));
	}

	/** Something told and not written. */
	Label fact(String label, String text) {
		label(label);
		Label fact = new Label(area, SWT.WRAP);
		say(fact, text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).span(2, 1).hint(FIELD_WIDTH, SWT.DEFAULT).indent(0, 3).applyTo(fact);
		return fact;
	}

	/** A sentence of less weight, as wide as all columns. */
	void hint(String text) {
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(PageFrame.hint(area, text));
	}

	/** Something else at the right of a label. */
	Composite other(String label) {
		label(label);
		var composite = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(composite);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(composite);
		return composite;
	}

	/** Does something more whenever the fields are shown anew. */
	void onRefresh(Runnable refresher) {
		refreshers.add(refresher);
	}

	/** Shows what the document has now. */
	void refresh() {
		refreshers.forEach(Runnable::run);
	}

	private void nameLanguages() {
		if (languagesNamed) {
			return;
		}
		languagesNamed = true;
		new Label(area, SWT.NONE);
		for (UiLanguage language : UiLanguage.values()) {
			Label name = StyleClass.QUIET.on(new Label(area, SWT.NONE));
			name.setText(language == UiLanguage.ZH ? Labels.Language_zh : Labels.Language_en);
		}
	}

	private void label(String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(LABEL_WIDTH, SWT.DEFAULT).indent(0, 3).applyTo(label);
	}

	/** A label that says at its right what is wrong; answers where there is room below it. */
	private Composite label(String text, Supplier<List<LintFinding>> findings) {
		var column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(3, 2).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(LABEL_WIDTH, SWT.DEFAULT).indent(0, 3).applyTo(column);
		var label = new Label(column, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		var mark = new ProblemMark(label, images);
		refreshers.add(() -> mark.show(findings.get()));
		return column;
	}

	/** What is wrong with a part. What is wrong with an entry as a whole is not said at each of its fields. */
	private List<LintFinding> found(EObject owner) {
		return owner instanceof Entry ? List.of() : desk.findings(owner);
	}

	/** Lets a label say something else, in as many lines as it takes. */
	static void say(Label label, String text) {
		String escaped = text.replace("&", "&&"); // which is a mnemonic in a label
		if (!escaped.equals(label.getText())) {
			label.setText(escaped);
			label.requestLayout();
		}
	}

	static void show(Label label, boolean visible) {
		if (((GridData) label.getLayoutData()).exclude == visible) {
			((GridData) label.getLayoutData()).exclude = !visible;
			label.setVisible(visible);
			label.getParent().requestLayout();
		}
	}
}
