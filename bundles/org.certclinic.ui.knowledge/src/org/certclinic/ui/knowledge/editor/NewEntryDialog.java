package org.certclinic.ui.knowledge.editor;

import java.util.Optional;
import java.util.function.Predicate;

import org.certclinic.ui.StyleClass;
import org.certclinic.ui.TitledDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what a cause or remedy is called that is written along with a case. */
final class NewEntryDialog extends TitledDialog {
	private static final int WIDTH = 420;

	private final Predicate<String> taken;
	private NewEntryForm form;
	private NewEntry answer;
	private Label problem;

	/** @param taken ids that are in use */
	NewEntryDialog(Shell parent, String title, Predicate<String> taken) {
		super(parent, title, WIDTH);
		this.taken = taken;
	}

	/** What it is called; empty if the user gives up. */
	Optional<NewEntry> ask() {
		return open() == Window.OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		form = new NewEntryForm(area, taken, this::check);
		problem = StyleClass.QUIET.on(new Label(area, SWT.WRAP));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		form.setFocus();
		return contents;
	}

	@Override
	protected void okPressed() {
		answer = form.value();
		super.okPressed();
	}

	private void check() {
		problem.setText(form.problem().orElse(""));
		getButton(IDialogConstants.OK_ID).setEnabled(form.problem().isEmpty());
	}
}
