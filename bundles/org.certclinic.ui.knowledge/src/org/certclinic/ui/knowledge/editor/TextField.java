package org.certclinic.ui.knowledge.editor;

import org.certclinic.ui.WidgetKey;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A text that is typed: each key goes into the document at once, and what is typed in one go is undone in one go. */
final class TextField {
	private final EditorDesk desk;
	private final String label;
	private final Value<String> value;
	private final Control frame;
	private final Text text;
	private String known = "";
	private boolean showing;

	/** @param label names the field in the Undo menu */
	TextField(EditorDesk desk, Composite parent, String label, String key, Value<String> value, int style) {
		this.desk = desk;
		this.label = label;
		this.value = value;
		if ((style & SWT.MULTI) != 0) {
			var padded = new PaddedText(parent, style);
			frame = padded.frame();
			text = WidgetKey.set(key, padded.text());
			text.addTraverseListener(leavesByTab());
		} else {
			text = WidgetKey.set(key, new Text(parent, style | SWT.BORDER));
			frame = text;
		}
		PartFocus.mark(text, value::owner);
		text.setEditable(desk.isEditable(value.owner()));
		text.addModifyListener(_ -> typed());
		text.addFocusListener(FocusListener.focusLostAdapter(_ -> desk.document().closeTyping()));
		refresh();
	}

	/** A tab leads to the next field, as in texts of one line. */
	private static TraverseListener leavesByTab() {
		return event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		};
	}

	void layout(int columns, int width, int lines) {
		GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(width, lines == 1 ? SWT.DEFAULT : lines * text.getLineHeight());
		data.applyTo(frame);
	}

	Text control() {
		return text;
	}

	/** Shows what the document has now; what was typed and means the same stays as it was typed. */
	void refresh() {
		String now = value.get().get();
		if (!now.equals(known) || text.getCharCount() == 0 && !now.isEmpty()) {
			known = now;
			showing = true;
			int caret = text.getCaretPosition();
			text.setText(now);
			text.setSelection(Math.min(caret, now.length()));
			showing = false;
		}
	}

	private void typed() {
		if (!showing) {
			desk.document().type(label, this, () -> {
				value.set().accept(text.getText());
				known = value.get().get();
			});
		}
	}
}
