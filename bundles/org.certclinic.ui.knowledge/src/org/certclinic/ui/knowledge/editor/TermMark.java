package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.certclinic.knowledge.lint.Glossary;
import org.certclinic.knowledge.lint.Glossary.Slip;
import org.certclinic.knowledge.model.Language;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Text;

/** A mark at a field that calls something otherwise than the product does; a click, or Ctrl+1, puts the product's terms in. */
final class TermMark {
	private final Text text;
	private final Language language;
	private final Glossary glossary;
	private final ControlDecoration mark;
	private String known = "";
	private List<Slip> slips = List.of();

	TermMark(Text text, Language language, Glossary glossary) {
		this.text = text;
		this.language = language;
		this.glossary = glossary;
		mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_WARNING).getImage());
		mark.hide();
		mark.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> mend()));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == '1' && event.stateMask == SWT.CTRL && !slips.isEmpty()) {
				event.doit = false;
				mend();
			}
		}));
		text.addModifyListener(_ -> refresh());
		refresh();
	}

	private void refresh() {
		String now = text.getText();
		if (now.equals(known)) {
			return;
		}
		known = now;
		slips = glossary.slips(now, language);
		if (slips.isEmpty()) {
			mark.hide();
		} else {
			mark.setDescriptionText(slips.stream().map(slip -> slip.written() + " → " + slip.term()).distinct().collect(Collectors.joining("\n")) + "\n"
					+ HelpTexts.Apply_term);
			mark.show();
		}
	}

	/** Typed as the author would: the field writes it into the document, and it can be undone. */
	private void mend() {
		if (text.getEditable()) {
			var corrected = new StringBuilder(text.getText());
			slips.reversed().forEach(slip -> corrected.replace(slip.start(), slip.end(), slip.term()));
			text.setText(corrected.toString());
		}
	}
}
