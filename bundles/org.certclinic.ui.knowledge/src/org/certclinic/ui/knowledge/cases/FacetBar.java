package org.certclinic.ui.knowledge.cases;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;

import org.certclinic.knowledge.search.Facet;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** One button a facet; it says what it narrows to, and opens a list of values with their counts. */
final class FacetBar {
	private static final String ARROW = " \u25be";

	private final Composite bar;
	private final Map<Facet, ToolItem> buttons = new EnumMap<>(Facet.class);
	private final BiConsumer<Facet, Set<String>> changed;
	private Map<Facet, SortedMap<String, Integer>> values = Map.of();
	private CaseQuery query = CaseQuery.ALL;

	FacetBar(Composite parent, BiConsumer<Facet, Set<String>> changed) {
		this.changed = changed;
		bar = new Composite(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 2;
		bar.setLayout(layout);
		for (Facet facet : Facet.values()) {
			buttons.put(facet, button(facet));
		}
	}

	Control control() {
		return bar;
	}

	void show(CaseList list) {
		values = list.answer().counts();
		query = list.query();
		buttons.forEach(this::update);
		bar.getParent().layout(bar.getChildren());
	}

	private ToolItem button(Facet facet) {
		var toolBar = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		ToolItem item = WidgetKeys.key(WidgetKeys.FACET + facet.id(), new ToolItem(toolBar, SWT.PUSH));
		item.setText(Words.of(facet) + ARROW);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> open(facet, item)));
		return item;
	}

	private void update(Facet facet, ToolItem item) {
		Set<String> chosen = query.filter(facet);
		String text = switch (chosen.size()) {
		case 0 -> Words.of(facet);
		case 1 -> NLS.bind(Messages.Facet_one, Words.of(facet), Words.of(facet, chosen.iterator().next()));
		default -> NLS.bind(Messages.Facet_one, Words.of(facet), chosen.size());
		};
		if (!item.getText().equals(text + ARROW)) {
			item.setText(text + ARROW);
		}
		boolean useful = !chosen.isEmpty() || values(facet).size() > 1;
		if (item.getEnabled() != useful) {
			item.setEnabled(useful);
			// the theme's colour of the letters is that of all tool items, those that are disabled too
			(useful ? StyleClass.PLAIN : StyleClass.QUIET).change(item.getParent());
		}
	}

	private SortedMap<String, Integer> values(Facet facet) {
		return values.getOrDefault(facet, Collections.emptySortedMap());
	}

	private void open(Facet facet, ToolItem item) {
		Rectangle place = item.getDisplay().map(item.getParent(), null, item.getBounds());
		new FacetPopup(bar.getShell(), facet, values(facet), query.filter(facet), chosen -> changed.accept(facet, chosen))
				.open(place);
	}
}
