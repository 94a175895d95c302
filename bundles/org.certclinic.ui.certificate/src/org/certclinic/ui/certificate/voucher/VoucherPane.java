package org.certclinic.ui.certificate.voucher;

import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.rules.voucher.WhichCode;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.details.Leads;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;

/** The fields of the Download Voucher view, and below them what is said of the voucher. */
final class VoucherPane {
	private static final int SLIP_LINES = 4;
	private static final int MIN_WIDTH = 200;
	private static final int MARGIN = 12;

	private final Text slip;
	private final Button guess;
	private final Button e01;
	private final Button j01;
	private final CodeField reference;
	private final CodeField authorization;
	private final VoucherResults results;
	private final Runnable changed;
	private boolean fromSlip = true;
	private boolean telling = true;

	/** @param changed is told when anything was typed or chosen */
	VoucherPane(Composite parent, Leads leads, Menu menu, Runnable changed) {
		this.changed = changed;
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(MARGIN, MARGIN, MARGIN, 0).spacing(12, 3).applyTo(page);
		label(page, Messages.Field_slip, SWT.BEGINNING);
		slip = WidgetKey.set(CertificateKeys.SLIP, new Text(page, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
		slip.setMessage(Messages.Slip_message);
		GridDataFactory.fillDefaults().grab(true, false).hint(MIN_WIDTH, SLIP_LINES * slip.getLineHeight()).applyTo(slip);
		slip.addModifyListener(slipChanged());
		slip.addTraverseListener(CodeField.tabLeaves());
		label(page, Messages.Field_system, SWT.CENTER);
		var systems = new Composite(page, SWT.NONE);
		var row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = row.marginTop = row.marginBottom = 0;
		row.spacing = 12;
		systems.setLayout(row);
		guess = radio(systems, Messages.System_guess);
		e01 = radio(systems, CaSystem.E01.text());
		j01 = radio(systems, CaSystem.J01.text());
		guess.setSelection(true);
		reference = new CodeField(page, WhichCode.REFERENCE, Messages.Field_reference, CertificateKeys.REFERENCE, this::codeTyped);
		authorization = new CodeField(page, WhichCode.AUTHORIZATION, Messages.Field_authorization, CertificateKeys.AUTHORIZATION,
				this::codeTyped);
		results = new VoucherResults(page, leads, menu);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(results.control());
	}

	void setFocus() {
		slip.setFocus();
	}

	/** What was typed so far. */
	VoucherInput input(Optional<CertificateEvidence> certificate) {
		return new VoucherInput(new Secret(slip.getText()), fromSlip ? Optional.empty() : Optional.of(new Secret(reference.text())),
				fromSlip ? Optional.empty() : Optional.of(new Secret(authorization.text())), system(), certificate);
	}

	void clear() {
		telling = false;
		try {
			slip.setText("");
			reference.setText("");
			authorization.setText("");
			guess.setSelection(true);
			e01.setSelection(false);
			j01.setSelection(false);
			fromSlip = true;
		} finally {
			telling = true;
		}
		slip.setFocus();
	}

	/** Shows what is said of the voucher; of a slip that was pasted the codes as well. */
	void show(VoucherAnswer answer) {
		if (fromSlip) {
			reference.setText(answer.voucher().reference().map(Secret::reveal).orElse(""));
			authorization.setText(answer.voucher().authorization().map(Secret::reveal).orElse(""));
		}
		reference.judge(answer.system());
		authorization.judge(answer.system());
		guess.setText(system().isPresent() || answer.system().isEmpty() ? Messages.System_guess
				: NLS.bind(Messages.System_guessed, answer.system().orElseThrow().text()));
		guess.getParent().getParent().layout(true, true);
		results.show(answer);
	}

	private Optional<CaSystem> system() {
		return e01.getSelection() ? Optional.of(CaSystem.E01) : j01.getSelection() ? Optional.of(CaSystem.J01) : Optional.empty();
	}

	private void codeTyped() {
		fromSlip = false;
		changed.run();
	}

	private ModifyListener slipChanged() {
		return _ -> {
			if (telling) {
				fromSlip = true;
				changed.run();
			}
		};
	}

	private Button radio(Composite parent, String text) {
		var button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> {
			if (button.getSelection()) {
				changed.run();
			}
		}));
		return button;
	}

	private static void label(Composite parent, String text, int vertically) {
		Label label = StyleClass.QUIET.on(new Label(parent, SWT.NONE));
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, vertically).applyTo(label);
	}

	Control control() {
		return slip.getParent();
	}
}
