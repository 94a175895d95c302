package org.certclinic.ui.token.view;

import java.util.function.Consumer;

import org.certclinic.ui.Badge;
import org.certclinic.ui.ScrolledPage;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** A page of two columns that scrolls: badges or labels at the left, texts at the right. It is filled anew each time. */
final class Page {
	private static final int MARGIN = 10;
	private static final int TEXT_WIDTH = 120;

	private final ScrolledPage scrolled;
	private final int spacing;

	/** @param spacing between the rows */
	Page(Composite parent, int spacing) {
		this.spacing = spacing;
		scrolled = new ScrolledPage(parent);
	}

	Control control() {
		return scrolled.control();
	}

	/** Fills the page from the top. */
	void show(Consumer<Composite> content) {
		scrolled.show(page -> {
			GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(10, spacing).applyTo(page);
			content.accept(page);
		});
	}

	/** The name of what the page is about, over both columns. */
	static void title(Composite page, String text) {
		Label label = label(page, text);
		label.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
	}

	/** A label and a value that can be selected and copied. */
	static void pair(Composite page, String label, String key, String text) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(StyleClass.QUIET.on(label(page, label)));
		StyledText value = WidgetKey.set(key, StyleClass.VALUE.on(new StyledText(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY)));
		value.setText(text);
		value.setCaret(null); // SWT's word for none
		value.setBackground(page.getBackground());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(value);
	}

	/** Puts a badge into the left column. */
	static void place(Badge badge) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(badge);
	}

	/** A place in the right column for texts below each other. */
	static Composite column(Composite page) {
		var column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(column);
		return column;
	}

	static Label text(Composite column, String key, String text) {
		Label label = WidgetKey.set(key, label(column, text));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	static Label bold(Composite column, String key, String text) {
		Label label = text(column, key, text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		return label;
	}

	static Label quiet(Composite column, String text) {
		Label label = StyleClass.QUIET.on(label(column, text));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A text that leads somewhere. */
	static void link(Composite column, String key, String text, Runnable action) {
		Hyperlink link = WidgetKey.set(key, StyleClass.LINK.on(new Hyperlink(column, SWT.WRAP)));
		link.setText(text);
		link.setForeground(JFaceColors.getHyperlinkText(column.getDisplay()));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(_ -> action.run()));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(link);
	}

	/** Labels take an ampersand for a mnemonic. */
	private static Label label(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		return label;
	}
}
