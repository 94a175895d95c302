package org.certclinic.ui.certificate.details;

import org.certclinic.ui.Badge;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.ValueMenu;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * Makes the widgets of a page: values that can be selected and copied, quiet labels, links, badges.
 *
 * @param menu context menu of every value
 */
public record PageKit(Menu menu) {
	private static final int MIN_WIDTH = 160;
	private static final int ABOVE_HEADING = 8;
	/** Letters that fit on a line of any page. */
	private static final int MAX_LINE = 64;

	/** A composite that puts its children below each other. */
	public Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(column);
		fill(column);
		return column;
	}

	/** A composite that puts its children beside each other, in several lines if it must. */
	public Composite row(Composite parent) {
		var row = new Composite(parent, SWT.WRAP);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 6;
		layout.center = true;
		row.setLayout(layout);
		fill(row);
		return row;
	}

	/** The title of a part of a page of two columns. */
	public Label heading(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(escaped(text));
		label.setFont(bold());
		GridDataFactory.fillDefaults().span(2, 1).indent(0, ABOVE_HEADING).applyTo(label);
		return label;
	}

	/** A label in front of a value. */
	public Label label(Composite parent, String text) {
		Label label = StyleClass.QUIET.on(new Label(parent, SWT.NONE));
		label.setText(escaped(text));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
		return label;
	}

	/**
	 * A text to read, and to copy as a whole by its context menu. It is shown in a fraction of the time that {@link #value} takes.
	 */
	public Label text(Composite parent, String key, String text) {
		Label label = WidgetKey.set(key, new Label(parent, SWT.WRAP));
		label.setText(escaped(text));
		ValueMenu.on(label, menu, text);
		fill(label);
		return label;
	}

	/** The same with more weight. */
	public Label boldText(Composite parent, String key, String text) {
		Label label = text(parent, key, text);
		label.setFont(bold());
		return label;
	}

	/** The same with less weight. */
	public Label quietText(Composite parent, String key, String text) {
		return StyleClass.QUIET.on(text(parent, key, text));
	}

	/** A label and a text, in the middle of their row while the text is on one line: letters of other scripts are higher than others. */
	public Label textPair(Composite page, String label, String key, String text) {
		Label name = label(page, label);
		Label value = text(page, key, text);
		centre(text, name, value);
		return value;
	}

	/** A label and its value, in the middle of their row while the value is on one line: letters of other scripts are higher than others. */
	public StyledText pair(Composite page, String label, String key, String text, boolean letters) {
		Label name = label(page, label);
		StyledText value = letters ? code(page, key, text) : value(page, key, text);
		centre(text, name, value);
		return value;
	}

	private static void centre(String text, Control name, Control value) {
		if (text.length() <= MAX_LINE && text.indexOf('\n') < 0) {
			((GridData) name.getLayoutData()).verticalAlignment = SWT.CENTER;
			((GridData) value.getLayoutData()).verticalAlignment = SWT.CENTER;
		}
	}

	/** A text of less weight. */
	public Label quiet(Composite parent, String text) {
		Label label = StyleClass.QUIET.on(new Label(parent, SWT.WRAP));
		label.setText(escaped(text));
		fill(label);
		return label;
	}

	/** A text to read, select and copy. */
	public StyledText value(Composite parent, String key, String text) {
		StyledText value = WidgetKey.set(key, StyleClass.VALUE.on(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY)));
		value.setText(text);
		value.setCaret(null);
		ValueMenu.on(value, menu);
		value.setBackground(parent.getBackground());
		value.addFocusListener(FocusListener.focusLostAdapter(_ -> value.setSelection(0)));
		fill(value);
		return value;
	}

	/** A value of letters that must be told apart, such as a fingerprint. */
	public StyledText code(Composite parent, String key, String text) {
		StyledText value = value(parent, key, text);
		value.setFont(JFaceResources.getTextFont());
		return value;
	}

	/** A word on a coloured ground. */
	public Badge badge(Composite parent, ThemeColor color, String text) {
		return new Badge(parent, color, text);
	}

	/** A text that leads somewhere. */
	public Hyperlink link(Composite parent, String key, String text, Runnable action) {
		Hyperlink link = WidgetKey.set(key, StyleClass.LINK.on(new Hyperlink(parent, SWT.WRAP)));
		link.setText(text);
		link.setForeground(JFaceColors.getHyperlinkText(parent.getDisplay()));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(_ -> action.run()));
		fill(link);
		return link;
	}

	/** The key of a value of a summary. */
	public static String valueKey(String which) {
		return CertificateKeys.VALUE + which;
	}

	/** The usual font in bold. */
	public Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private static void fill(Control control) {
		if (control.getParent().getLayout() instanceof GridLayout) {
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(MIN_WIDTH, SWT.DEFAULT).applyTo(control);
		}
	}

	/** Labels take an ampersand for a mnemonic. */
	private static String escaped(String text) {
		return text.replace("&", "&&");
	}
}
