package org.certclinic.ui.knowledge.compare;

import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.compare.Difference;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.EmptyPage;
import org.certclinic.ui.Icon;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What was compared, the differences as a list, and the selected one in full. */
final class ComparePane {
	private static final int[] LIST_AND_DETAIL = { 60, 40 };
	private static final int WIDE = 900;
	private static final int MARGIN = 8;

	private final Composite stack;
	private final Composite page;
	private final Composite messages;
	private final Label title;
	private final Label sides;
	private final Button takeOver;
	private final TableViewer viewer;
	private final DifferencePane detail;

	ComparePane(Composite parent, Runnable takeOverChanges) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		messages = new Composite(stack, SWT.NONE);
		messages.setLayout(new StackLayout());
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
		var head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 4).spacing(10, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		title = WidgetKey.set(WidgetKeys.COMPARE_TITLE, new Label(head, SWT.NONE));
		title.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		takeOver = WidgetKey.set(WidgetKeys.TAKE_OVER, new Button(head, SWT.PUSH));
		takeOver.setText(Messages.TakeOver_button);
		takeOver.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> takeOverChanges.run()));
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(takeOver);
		sides = StyleClass.QUIET.on(new Label(head, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sides);
		var sash = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		viewer = ColumnTable.create(sash, List.of(new Column<Difference>(Messages.Column_kind, 90, ComparePane::kind, difference -> Optional.of(icon(difference))),
				new Column<Difference>(Messages.Column_difference, 900, Comparison::line)));
		WidgetKey.set(WidgetKeys.COMPARE, viewer.getTable());
		detail = new DifferencePane(sash);
		sash.setWeights(LIST_AND_DETAIL);
		sash.addControlListener(ControlListener.controlResizedAdapter(_ -> sash.setOrientation(sash.getSize().x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL)));
		viewer.addSelectionChangedListener(_ -> detail.show(selection().stream().findFirst()));
	}

	TableViewer table() {
		return viewer;
	}

	/** The selected differences. */
	List<Difference> selection() {
		return viewer.getStructuredSelection().stream().map(Difference.class::cast).toList();
	}

	void setFocus() {
		((StackLayout) stack.getLayout()).topControl.setFocus();
	}

	/** Says why nothing is compared. */
	void say(String headline, String text) {
		if (((StackLayout) messages.getLayout()).topControl != null) { // null for nothing said yet
			((StackLayout) messages.getLayout()).topControl.dispose();
		}
		((StackLayout) messages.getLayout()).topControl = new EmptyPage(messages, WidgetKeys.COMPARE_EMPTY, headline, text).control();
		messages.layout();
		show(messages);
	}

	void show(Comparison comparison) {
		int count = comparison.differences().size();
		title.setText(NLS.bind(count == 0 ? Messages.Title_same : count == 1 ? Messages.Title_one : Messages.Title_many, comparison.id(), count));
		sides.setText((comparison.before() + "  →  " + comparison.now()).replace("&", "&&"));
		takeOver.setVisible(comparison.update());
		viewer.setInput(comparison.differences());
		if (count > 0) {
			viewer.setSelection(new StructuredSelection(comparison.differences().getFirst()));
		}
		page.layout(true, true);
		show(page);
	}

	private void show(Composite top) {
		((StackLayout) stack.getLayout()).topControl = top;
		stack.layout();
	}

	private static String kind(Difference difference) {
		return switch (difference.kind()) {
		case ADDED -> Messages.Kind_added;
		case REMOVED -> Messages.Kind_removed;
		case CHANGED -> Messages.Kind_changed;
		case MOVED -> Messages.Kind_moved;
		};
	}

	private static Icon icon(Difference difference) {
		return switch (difference.kind()) {
		case ADDED -> Icon.ADD;
		case REMOVED -> Icon.REMOVE;
		case CHANGED -> Icon.EDIT;
		case MOVED -> Icon.ORDER;
		};
	}
}
