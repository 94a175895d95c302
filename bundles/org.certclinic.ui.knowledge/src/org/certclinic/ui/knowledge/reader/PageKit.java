package org.certclinic.ui.knowledge.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.model.Text;
import org.certclinic.ui.Badge;
import org.certclinic.ui.PartSelection;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.reader.PageLayout.Cell;
import org.certclinic.ui.knowledge.reader.PageLayout.Margins;
import org.certclinic.ui.knowledge.reader.PageLayout.Place;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.MenuDetectListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * Makes the widgets of a page: texts that wrap, quiet texts, links, badges; and knows the language of the content.
 *
 * @param menu context menu of every piece that can be copied
 */
record PageKit(UiLanguage language, Menu menu, PartSelection selection) {
	private static final int INDENT = 22;
	private static final int SPACING = 4;
	private static final int ABOVE_HEADING = 10;
	private static final int LINE_ALPHA = 90;

	/** The text in the language of the content, or in the other one where that is missing. */
	String of(Text text) {
		if (text == null) {
			return "";
		}
		String zh = Optional.ofNullable(text.getZh()).orElse("");
		String en = Optional.ofNullable(text.getEn()).orElse("");
		String wanted = language == UiLanguage.ZH ? zh : en;
		return (wanted.isEmpty() ? zh + en : wanted).strip(); // one of the two is empty here
	}

	Locale locale() {
		return language.locale();
	}

	Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	/** A composite that puts its children below each other. */
	Composite column(Composite parent, boolean indented) {
		var column = new Composite(parent, SWT.NONE);
		column.setLayout(new PageLayout(new Margins(indented ? INDENT : 0, 0, 0), SPACING));
		return column;
	}

	/** A composite that puts its children beside each other, in several lines if it must. */
	Composite row(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 6;
		layout.center = true;
		row.setLayout(layout);
		return row;
	}

	/** For a check box or radio button beside the first line of a text that wraps. */
	Cell besideText() {
		return new Cell(Place.LEAD, 2);
	}

	/** For what stands at the right of a text that wraps. */
	Cell afterText() {
		return new Cell(Place.TRAIL, 0);
	}

	/** A heading with a line below it. */
	void heading(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getBannerFont());
		label.setLayoutData(new Cell(Place.MAIN, ABOVE_HEADING));
		new Line(parent);
	}

	Label text(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(escaped(text));
		copyable(label, new CopyableText.PlainText(text));
		return label;
	}

	Label boldText(Composite parent, String text) {
		Label label = text(parent, text);
		label.setFont(bold());
		return label;
	}

	Label quiet(Composite parent, String text) {
		return StyleClass.QUIET.on(text(parent, text));
	}

	Badge badge(Composite parent, ThemeColor color, String text) {
		return new Badge(parent, color, text);
	}

	Hyperlink link(Composite parent, String text, Runnable action) {
		Hyperlink link = StyleClass.LINK.on(new Hyperlink(parent, SWT.WRAP));
		link.setText(text);
		link.setForeground(JFaceColors.getHyperlinkText(parent.getDisplay()));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(activated(action)));
		return link;
	}

	/** Lets the control's context menu and the Copy command copy {@code text} while the user is at the control. */
	void copyable(Control control, CopyableText text) {
		Runnable select = () -> selection.setSelection(new StructuredSelection(text));
		control.setMenu(menu);
		control.addMenuDetectListener(detected(select));
		control.addFocusListener(FocusListener.focusGainedAdapter(_ -> select.run()));
	}

	private static MenuDetectListener detected(Runnable select) {
		return _ -> select.run();
	}

	private static Consumer<org.eclipse.ui.forms.events.HyperlinkEvent> activated(Runnable action) {
		return _ -> action.run();
	}

	/** Labels take an ampersand for a mnemonic. */
	private static String escaped(String text) {
		return text.replace("&", "&&");
	}

	private static final class Line extends Canvas {
		Line(Composite parent) {
			super(parent, SWT.NONE);
			addPaintListener(event -> {
				event.gc.setAlpha(LINE_ALPHA);
				event.gc.setBackground(ThemeColor.QUIET.get());
				event.gc.fillRectangle(getClientArea());
			});
		}

		@Override
		public Point computeSize(int wHint, int hHint, boolean changed) {
			return new Point(Math.max(wHint, 1), 1);
		}
	}
}
