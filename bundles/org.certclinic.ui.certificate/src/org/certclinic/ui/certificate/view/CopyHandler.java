package org.certclinic.ui.certificate.view;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Control;

/** Copies text, or the field, value of an encoding or rows that the focus is on. */
public final class CopyHandler extends CopyTextHandler {
	@Override
	void copyOther(ExecutionEvent event, Control focus) throws ExecutionException {
		ShownView.of(event).copy(focus);
	}
}
