package org.certclinic.ui.certificate.view;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import org.certclinic.ui.StyleClass;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.details.Leads;
import org.certclinic.ui.certificate.items.Item;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;

/** What the Certificates view consists of: a list with a filter and the details of what is selected, or what to do while nothing is open. */
final class CertificatesPane {
	private static final int[] ABOVE_EACH_OTHER = { 32, 68 };
	private static final int[] BESIDE_EACH_OTHER = { 45, 55 };
	/** From this width on, in pixels, details are beside the list. */
	private static final int WIDE = 1100;

	private final Composite stack;
	private final EmptyPane empty;
	private final Composite content;
	private final Text filter;
	private final Label count;
	private final ItemTable list;
	private final Details details;
	private List<Item> items = List.of();

	/**
	 * @param values   context menu of values
	 * @param selected is told when other objects are selected
	 * @param run      is given the id of a command
	 */
	CertificatesPane(Composite parent, Leads leads, Menu values, Runnable selected, Consumer<String> run) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new EmptyPane(stack, run);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(4, 4, 6, 0).applyTo(content);
		filter = WidgetKey.set(CertificateKeys.FILTER, new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE));
		filter.setMessage(Messages.Filter_message);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		count = WidgetKey.set(CertificateKeys.COUNT, StyleClass.QUIET.on(new Label(content, SWT.TRAIL)));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		var sash = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash);
		list = new ItemTable(sash, InstantSource.system(), selected);
		details = new Details(sash, leads, values, UiLanguage.current().locale());
		sash.setWeights(ABOVE_EACH_OTHER);
		sash.addControlListener(ControlListener.controlResizedAdapter(_ -> turn(sash)));
		filter.addModifyListener(narrow());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				list.control().setFocus();
			} else if (event.keyCode == SWT.ESC) {
				filter.setText("");
			}
		}));
		filter.addTraverseListener(escapeStays());
		show(items);
	}

	Control control() {
		return stack;
	}

	ItemTable list() {
		return list;
	}

	Details details() {
		return details;
	}

	void setFocus() {
		if (items.isEmpty()) {
			empty.control().setFocus();
		} else {
			list.control().setFocus();
		}
	}

	void show(List<Item> newItems) {
		items = newItems;
		list.show(items);
		showCount();
		Control top = items.isEmpty() ? empty.control() : content;
		var layout = (StackLayout) stack.getLayout();
		if (layout.topControl != top) {
			boolean focused = stack.getDisplay().getFocusControl() != null && isInside(stack.getDisplay().getFocusControl());
			layout.topControl = top;
			stack.layout();
			if (focused) {
				setFocus();
			}
		}
	}

	/** Selects an item, whatever the filter. */
	void show(Item item) {
		if (!list.shown().contains(item)) {
			filter.setText("");
		}
		list.select(item);
	}

	private boolean isInside(Control control) {
		Control place = control;
		while (place != null && place != stack) {
			place = place.getParent();
		}
		return place == stack;
	}

	private ModifyListener narrow() {
		return _ -> {
			list.narrow(filter.getText());
			showCount();
		};
	}

	private static TraverseListener escapeStays() {
		return event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE;
	}

	private void showCount() {
		int shown = list.size();
		count.setText(shown < items.size() ? NLS.bind(Messages.Count_some, shown, items.size())
				: shown == 1 ? Messages.Count_one : NLS.bind(Messages.Count_all, shown));
		content.layout(new Control[] { count });
	}

	private static void turn(SashForm sash) {
		Point size = sash.getSize();
		int wanted = size.x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
			sash.setWeights(wanted == SWT.HORIZONTAL ? BESIDE_EACH_OTHER : ABOVE_EACH_OTHER);
		}
	}
}
