package org.certclinic.ui.certificate.inspect;

import java.util.Optional;

import org.certclinic.core.evidence.Source;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.TitledDialog;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the password of a store. */
final class PasswordDialog extends TitledDialog {
	private static final int WIDTH = 380;

	private final Source source;
	private Text field;
	private Button noMore;
	private Optional<char[]> password = Optional.empty();
	private boolean askNoMore;

	PasswordDialog(Shell parent, Source source) {
		super(parent, Messages.Password_title, WIDTH);
		this.source = source;
	}

	/** What was typed; for the caller to wipe. */
	Optional<char[]> takePassword() {
		Optional<char[]> taken = password;
		password = Optional.empty();
		return taken;
	}

	/** Whether further stores are to be read without asking. */
	boolean askNoMore() {
		return askNoMore;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		wrapped(area, NLS.bind(Messages.Password_text, source.text()));
		field = WidgetKey.set(CertificateKeys.PASSWORD, new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		StyleClass.QUIET.on(wrapped(area, Messages.Password_hint));
		noMore = new Button(area, SWT.CHECK);
		noMore.setText(Messages.Password_noMore);
		noMore.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> askNoMore = noMore.getSelection()));
		field.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Password_open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Password_without, false);
	}

	@Override
	protected void okPressed() {
		password = Optional.of(field.getTextChars());
		super.okPressed();
	}
}
