package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.TitledDialog;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.chain.ExportChoice.Form;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks in which form a chain is to be exported, and for a store whose key and which password. */
final class ExportDialog extends TitledDialog {
	private static final int WIDTH = 320;

	private final PathQuestion paths;
	private final List<CertificateEvidence> path;
	private Combo form;
	private Button root;
	private Text key;
	private Button browse;
	private Text password;
	private Text again;
	private Label hint;
	private Optional<ExportChoice> choice = Optional.empty();
	private char[] chosenPassword = {};

	/** @param path leaf first */
	ExportDialog(Shell parent, PathQuestion paths, List<CertificateEvidence> path) {
		super(parent, Messages.Export_title, WIDTH);
		this.paths = paths;
		this.path = path;
	}

	/** What was chosen; absent after Cancel. */
	Optional<ExportChoice> choice() {
		return choice;
	}

	/** The password of the new store, to be wiped by whoever takes it. */
	char[] takePassword() {
		char[] taken = chosenPassword;
		chosenPassword = new char[0];
		return taken;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(area);
		form = WidgetKey.set(CertificateKeys.EXPORT_FORM, new Combo(label(area, Messages.Export_form), SWT.READ_ONLY));
		form.setItems(Arrays.stream(Form.values()).map(ExportDialog::label).toArray(String[]::new));
		form.select(0);
		wide(form, 2);
		root = new Button(label(area, ""), SWT.CHECK);
		root.setText(Messages.Export_root);
		root.setEnabled(path.size() > 1 && path.getLast().isSelfIssued());
		wide(root, 2);
		key = new Text(label(area, Messages.Export_key), SWT.BORDER);
		key.setMessage(Messages.Export_keyMessage);
		wide(key, 1);
		browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.Export_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				_ -> paths.filesToRead(getShell(), Messages.Export_key).stream().findFirst().map(Path::toString).ifPresent(key::setText)));
		password = WidgetKey.set(CertificateKeys.EXPORT_PASSWORD, new Text(label(area, Messages.Export_password), SWT.BORDER | SWT.PASSWORD));
		wide(password, 2);
		again = WidgetKey.set(CertificateKeys.EXPORT_PASSWORD_AGAIN, new Text(label(area, Messages.Export_again), SWT.BORDER | SWT.PASSWORD));
		wide(again, 2);
		hint = new Label(label(area, ""), SWT.WRAP);
		wide(hint, 2);
		form.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> check()));
		ModifyListener check = _ -> check();
		password.addModifyListener(check);
		again.addModifyListener(check);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private Form form() {
		return Form.values()[Math.max(0, form.getSelectionIndex())];
	}

	private void check() {
		boolean store = form().isStore();
		List.of(key, browse, password, again).forEach(control -> control.setEnabled(store));
		String text = switch (form()) {
		case PEM -> Messages.Export_hintPem;
		case P7B -> Messages.Export_hintP7b;
		case P12 -> Messages.Export_hintP12;
		case P12_LEGACY -> Messages.Export_hintLegacy;
		case JKS -> Messages.Export_hintJks;
		case SINGLE_FILES -> Messages.Export_hintSingle;
		};
		boolean same = !store || Arrays.equals(password.getTextChars(), again.getTextChars());
		hint.setText(same ? text : Messages.Export_differ);
		hint.requestLayout();
		if (getShell().isVisible()) { // or it would be placed before its size is known
			getShell().pack();
		}
		getButton(IDialogConstants.OK_ID).setEnabled(same && (!store || password.getCharCount() > 0));
	}

	@Override
	protected void okPressed() {
		boolean all = root.getSelection() || !root.getEnabled() || path.size() == 1;
		List<CertificateEvidence> written = all ? path : path.subList(0, path.size() - 1);
		Optional<Path> keyFile = form().isStore() && !key.getText().isBlank() ? Optional.of(Path.of(key.getText().strip())) : Optional.empty();
		choice = Optional.of(new ExportChoice(form(), written, keyFile));
		chosenPassword = form().isStore() ? password.getTextChars() : new char[0];
		super.okPressed();
	}

	/** A label, and the composite it and the next control are in. */
	private static Composite label(Composite area, String text) {
		var label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
		return area;
	}

	private static void wide(Control control, int columns) {
		GridDataFactory.fillDefaults().span(columns, 1).align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
	}

	private static String label(Form form) {
		return switch (form) {
		case PEM -> Messages.Export_pem;
		case P7B -> Messages.Export_p7b;
		case P12 -> Messages.Export_p12;
		case P12_LEGACY -> Messages.Export_p12Legacy;
		case JKS -> Messages.Export_jks;
		case SINGLE_FILES -> Messages.Export_single;
		};
	}
}
