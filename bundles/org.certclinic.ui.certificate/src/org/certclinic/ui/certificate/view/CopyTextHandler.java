package org.certclinic.ui.certificate.view;

import java.util.Optional;

import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.certificate.items.ValueMenu;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Copies the label that a context menu was opened on, else the selected part of the text that has the focus, or the whole of a text that can
 * only be read.
 */
public class CopyTextHandler extends AbstractHandler {
	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		Display display = HandlerUtil.getActiveShellChecked(event).getDisplay();
		Control focus = display.getFocusControl();
		Optional<String> ofLabel = ValueMenu.text(event.getTrigger());
		if (ofLabel.isPresent()) {
			new TextClipboard(display).copy(ofLabel.orElseThrow());
		} else if (focus instanceof Text text) {
			text.copy();
		} else if (focus instanceof StyledText text && text.getSelectionCount() > 0) {
			text.copy();
		} else if (focus instanceof StyledText text && text.getCaret() == null) {
			new TextClipboard(display).copy(text.getText());
		} else {
			copyOther(event, focus);
		}
		return null; // framework-driven
	}

	/** For what is no text, or a text of which nothing is selected. */
	void copyOther(@SuppressWarnings("unused") ExecutionEvent event, @SuppressWarnings("unused") Control focus) throws ExecutionException {
		// nothing to copy
	}
}
