package org.certclinic.ui.knowledge.compare;

import java.util.Locale;
import java.util.Optional;

import org.certclinic.knowledge.compare.Difference;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One difference in full: what was there and what is there, with what differs marked. */
final class DifferencePane {
	private static final int MARGIN = 8;
	private static final int WIDTH = 120;

	private final Composite pane;
	private final StyledText before;
	private final StyledText now;

	DifferencePane(Composite parent) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(MARGIN, MARGIN).spacing(8, 4).applyTo(pane);
		StyleClass.QUIET.on(new Label(pane, SWT.NONE)).setText(Messages.Side_before);
		StyleClass.QUIET.on(new Label(pane, SWT.NONE)).setText(Messages.Side_now);
		before = text(WidgetKeys.COMPARE_BEFORE);
		now = text(WidgetKeys.COMPARE_NOW);
	}

	Control control() {
		return pane;
	}

	private StyledText text(String key) {
		var text = StyleClass.INPUT.on(WidgetKey.set(key, new StyledText(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER)));
		text.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** Shows a difference, or nothing. */
	void show(Optional<Difference> difference) {
		Locale language = UiLanguage.current().locale();
		String old = difference.map(shown -> shown.before().in(language)).orElse("");
		String current = difference.map(shown -> shown.now().in(language)).orElse("");
		if (old.isEmpty() && current.isEmpty()) { // an order: the line says it
			current = difference.map(Comparison::line).orElse("");
		}
		before.setText(old);
		now.setText(current);
		if (!old.isEmpty() && !current.isEmpty()) {
			var changed = Changed.of(old, current);
			mark(before, changed.start(), old.length() - changed.tail());
			mark(now, changed.start(), current.length() - changed.tail());
		}
	}

	private static void mark(StyledText text, int start, int end) {
		if (end > start) {
			text.setStyleRange(new StyleRange(start, end - start, null, ThemeColor.MARK.get())); // null for the colour of the text
		}
	}
}
