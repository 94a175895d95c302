package org.certclinic.ui.knowledge.reader;

import java.util.function.Consumer;

import org.certclinic.ui.Badge;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.knowledge.reader.PageLayout.Margins;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Twistie;

/** A title that shows or hides what is below it. The content is made when it is first shown. */
final class Foldout {
	private final PageKit kit;
	private final Composite whole;
	private final Composite body;
	private final Composite badges;
	private final Twistie twistie;
	private final Hyperlink title;
	private final Consumer<Composite> content;
	private final Runnable resized;
	private boolean filled;

	/** @param resized is told when the page must be laid out again */
	Foldout(PageKit kit, Composite parent, String text, Consumer<Composite> content, Runnable resized) {
		this.kit = kit;
		this.content = content;
		this.resized = resized;
		whole = kit.column(parent, false);
		var header = new Composite(whole, SWT.NONE);
		header.setLayout(new PageLayout(new Margins(0, 0, 1), 0));
		twistie = new Twistie(header, SWT.NONE);
		twistie.setLayoutData(kit.besideText());
		title = StyleClass.PLAIN.on(new Hyperlink(header, SWT.WRAP));
		title.setText(text);
		title.setFont(kit.bold());
		badges = kit.row(header);
		badges.setLayoutData(kit.afterText());
		header.setTabList(new Control[] { title });
		body = kit.column(whole, true);
		show(false);
		IHyperlinkListener toggle = IHyperlinkListener.linkActivatedAdapter(_ -> setExpanded(!isExpanded()));
		title.addHyperlinkListener(toggle);
		twistie.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(_ -> setExpanded(!isExpanded())));
	}

	Control control() {
		return whole;
	}

	Hyperlink title() {
		return title;
	}

	/** Adds a badge after the title. */
	Badge badge(ThemeColor color, String text) {
		return kit.badge(badges, color, text);
	}

	boolean isExpanded() {
		return body.getVisible();
	}

	void setExpanded(boolean expanded) {
		if (expanded != isExpanded()) {
			show(expanded);
			resized.run();
		}
	}

	/** Shows or hides the content and leaves the layout to the caller. */
	void show(boolean expanded) {
		if (expanded && !filled) {
			filled = true;
			content.accept(body);
		}
		twistie.setExpanded(expanded);
		body.setVisible(expanded);
		PageLayout.changed(body);
	}
}
