package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.author.EntryIds;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.TitledDialog;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks under which id and in which folder an entry is saved once more. */
final class SaveAsDialog extends TitledDialog {
	private static final int WIDTH = 460;

	private final EntryIds ids;
	private final String proposed;
	private final List<Path> folders;
	private Text id;
	private FolderField folder;
	private Label problem;
	private Target answer;

	/** Where an entry is to go. */
	record Target(String id, Path folder) {
	}

	/** @param folders the first one is proposed */
	SaveAsDialog(Shell parent, EntryIds ids, String proposed, List<Path> folders) {
		super(parent, Messages.SaveAs_title, WIDTH);
		this.ids = ids;
		this.proposed = proposed;
		this.folders = List.copyOf(folders);
	}

	/** Where it goes; empty if the user gives up. */
	Optional<Target> ask() {
		return open() == Window.OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Labels.Field_id);
		id = WidgetKey.set(WidgetKeys.NEW_ENTRY + "id", new Text(area, SWT.BORDER));
		id.setText(proposed);
		id.selectAll();
		id.addModifyListener(_ -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(id);
		folder = new FolderField(area, folders, this::check);
		problem = StyleClass.QUIET.on(new Label(area, SWT.WRAP));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.SaveAs_button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		boolean free = ids.free(id.getText());
		boolean right = free && folder.value().isPresent();
		problem.setText(right ? "" : free ? Messages.New_badFolder : Messages.New_badId);
		problem.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(right);
	}

	@Override
	protected void okPressed() {
		answer = new Target(id.getText(), folder.value().orElseThrow());
		super.okPressed();
	}
}
