package org.certclinic.ui.knowledge.editor.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.ui.Icon;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Rows below each other that lead somewhere. Their widgets are kept and say something else, which is quicker than making them. */
final class RowList {
	private static final int WIDTH = 150;
	private static final int ICON = 16;

	private final Composite composite;
	private final String key;
	private final LocalResourceManager images;
	private final List<Line> lines = new ArrayList<>();
	private List<Row> shown = List.of();

	/**
	 * One row.
	 *
	 * @param below what is said in a line of less weight; may be empty
	 * @param open  where it leads
	 * @param act   what can be done about it
	 */
	record Row(Optional<Icon> icon, String text, String below, Runnable open, Optional<Act> act) {
		boolean looksLike(Row other) {
			return icon.equals(other.icon) && text.equals(other.text) && below.equals(other.below)
					&& act.map(Act::label).equals(other.act.map(Act::label));
		}
	}

	/** Something that can be done at once. */
	record Act(String label, Runnable run) {
	}

	/** @param key the widget key of a row is this and its number from 0; that of its act has {@code .act} behind */
	RowList(Composite parent, String key) {
		this.key = key;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(composite);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
		images = new LocalResourceManager(JFaceResources.getResources(), composite);
	}

	/** Shows these rows; answers whether any looks otherwise than before. */
	boolean show(List<Row> rows) {
		boolean same = rows.size() == shown.size();
		for (int i = 0; same && i < rows.size(); i++) {
			same = rows.get(i).looksLike(shown.get(i));
		}
		shown = List.copyOf(rows);
		if (!same) {
			while (lines.size() < rows.size()) {
				lines.add(new Line(lines.size()));
			}
			for (int i = 0; i < lines.size(); i++) {
				lines.get(i).show(i < rows.size() ? Optional.of(rows.get(i)) : Optional.empty());
			}
		}
		return !same;
	}

	private final class Line {
		private final Composite line;
		private final Label icon;
		private final Hyperlink text;
		private final Label below;
		private final Hyperlink act;

		Line(int number) {
			line = new Composite(composite, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 1).applyTo(line);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
			icon = new Label(line, SWT.NONE);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(ICON, ICON).applyTo(icon);
			text = link(StyleClass.PLAIN, key + number, () -> shown.get(number).open().run());
			below = StyleClass.QUIET.on(new Label(line, SWT.WRAP));
			behindIcon(below);
			act = link(StyleClass.LINK, key + number + ".act", () -> shown.get(number).act().ifPresent(one -> one.run().run()));
			behindIcon(act);
			act.setUnderlined(true);
		}

		private Hyperlink link(StyleClass style, String linkKey, Runnable action) {
			Hyperlink link = WidgetKey.set(linkKey, style.on(new Hyperlink(line, SWT.WRAP)));
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(_ -> action.run()));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
			return link;
		}

		private static void behindIcon(Control control) {
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(ICON + 5, 0).hint(WIDTH, SWT.DEFAULT).applyTo(control);
		}

		void show(Optional<Row> row) {
			exclude(line, row.isEmpty());
			row.ifPresent(now -> {
				icon.setImage(now.icon().map(one -> images.get(one.descriptor())).orElse(null)); // SWT's word for none
				text.setText(now.text());
				below.setText(now.below().replace("&", "&&"));
				exclude(below, now.below().isEmpty());
				act.setText(now.act().map(Act::label).orElse(""));
				exclude(act, now.act().isEmpty());
			});
		}

		private static void exclude(Control control, boolean excluded) {
			((GridData) control.getLayoutData()).exclude = excluded;
			control.setVisible(!excluded);
		}
	}
}
