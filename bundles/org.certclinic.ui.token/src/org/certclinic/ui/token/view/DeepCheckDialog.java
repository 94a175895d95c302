package org.certclinic.ui.token.view;

import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.TitledDialog;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.token.TokenKeys;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what a deep check does and how the PIN is, then asks for the PIN, and where a try is a risk for agreement in words. */
final class DeepCheckDialog extends TitledDialog {
	private static final int WIDTH = 460;

	private final TokenInfo token;
	private final String certificate;
	private final Locale locale;
	private Text pin;
	private Text confirmation;
	private char[] taken = {};

	DeepCheckDialog(Shell parent, TokenInfo token, String certificate, Locale locale) {
		super(parent, Messages.Check_title, WIDTH);
		this.token = token;
		this.certificate = certificate;
		this.locale = locale;
	}

	/** What was typed; for the caller to wipe. Empty for a token that asks by itself. */
	char[] takePin() {
		char[] typed = taken;
		taken = new char[0];
		return typed;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		wrapped(area, NLS.bind(Messages.Check_plan, token.label(), certificate));
		wrapped(area, NLS.bind(Messages.Check_state, new TokenWords().pin(token.userPin()).in(locale))).setFont(JFaceResources.getFontRegistry().getBold(
				JFaceResources.DEFAULT_FONT));
		if (!canTry()) {
			wrapped(area, Messages.Check_never);
			return area;
		}
		words().ifPresent(words -> {
			wrapped(area, NLS.bind(Messages.Check_risk, words));
			confirmation = WidgetKey.set(TokenKeys.CONFIRMATION, new Text(area, SWT.BORDER | SWT.SINGLE));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(confirmation);
			confirmation.addModifyListener(enabling());
		});
		if (asksItself()) {
			wrapped(area, Messages.Check_keypad);
		} else {
			wrapped(area, Messages.Check_pin);
			pin = WidgetKey.set(TokenKeys.PIN, new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(pin);
			pin.addModifyListener(enabling());
		}
		StyleClass.QUIET.on(wrapped(area, Messages.Check_once));
		return area;
	}

	private ModifyListener enabling() {
		return _ -> getButton(IDialogConstants.OK_ID).setEnabled(isComplete());
	}

	private boolean isComplete() {
		boolean agreed = words().filter(words -> !words.equals(confirmation.getText().strip())).isEmpty();
		return agreed && (asksItself() || pin.getCharCount() > 0);
	}

	private boolean asksItself() {
		return token.flags().contains(TokenFlag.PROTECTED_AUTHENTICATION_PATH);
	}

	private boolean canTry() {
		return token.userPin() != PinState.LOCKED && token.userPin() != PinState.NOT_INITIALISED;
	}

	/** What has to be typed to agree to the risk; empty where there is none. */
	private Optional<String> words() {
		return switch (token.userPin()) {
		case LOW -> Optional.of(Messages.Check_wordsLow);
		case FINAL_TRY -> Optional.of(Messages.Check_wordsFinal);
		case GOOD, LOCKED, NOT_INITIALISED -> Optional.empty();
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (canTry()) {
			createButton(parent, IDialogConstants.OK_ID, Messages.Check_ok, true).setEnabled(asksItself() && words().isEmpty());
		}
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Check_cancel, !canTry());
	}

	@Override
	protected void okPressed() {
		if (pin != null) { // absent where the token asks
			taken = pin.getTextChars();
		}
		super.okPressed();
	}
}
