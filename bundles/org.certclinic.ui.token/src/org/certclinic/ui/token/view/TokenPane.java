package org.certclinic.ui.token.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.ui.CaseLeads;
import org.certclinic.ui.EmptyPage;
import org.certclinic.ui.Icon;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.token.TokenKeys;
import org.certclinic.ui.token.probe.Probed;
import org.certclinic.ui.token.tree.DriverNodes;
import org.certclinic.ui.token.tree.Node;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The widgets of the view: what can be done while nothing was checked, then ladder, tree and pages. */
final class TokenPane {
	private static final int FINDINGS = 0;
	private static final int DETAILS = 1;

	private final Composite pane;
	private final StackLayout stack = new StackLayout();
	private final Composite content;
	private final Label emptyStatus;
	private final Label status;
	private final LadderPane ladder;
	private final EvidenceTree tree;
	private final CTabFolder tabs;
	private final FindingsPage findings;
	private final DetailsPage details;
	private final CallTable calls;
	private final Locale locale;
	private Optional<Probed> shown = Optional.empty();

	/**
	 * @param start    begins to check
	 * @param selected is told when another row of the tree is selected
	 */
	TokenPane(Composite parent, CaseLeads leads, Locale locale, Runnable start, Consumer<Optional<Node>> selected) {
		this.locale = locale;
		pane = new Composite(parent, SWT.NONE);
		pane.setLayout(stack);
		var empty = new EmptyPage(pane, TokenKeys.EMPTY, Messages.Empty_title, Messages.Empty_what);
		WidgetKey.set(TokenKeys.START, empty.button(Icon.RELOAD, Messages.Empty_start, start));
		empty.quiet(Messages.Empty_safe);
		emptyStatus = empty.quiet("");
		content = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		status = WidgetKey.set(TokenKeys.STATUS, StyleClass.QUIET.on(new Label(content, SWT.NONE)));
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).applyTo(status);
		var sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		ladder = new LadderPane(sash, leads, locale);
		var right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		tree = new EvidenceTree(right, node -> select(node, selected));
		tabs = WidgetKey.set(TokenKeys.TABS, new CTabFolder(right, SWT.TOP | SWT.FLAT));
		findings = new FindingsPage(tabs, leads, locale);
		details = new DetailsPage(tabs, locale);
		calls = new CallTable(tabs);
		tab(Messages.Tab_findings, findings.control());
		tab(Messages.Tab_details, details.control());
		tab(Messages.Tab_calls, calls.control());
		tabs.setSelection(FINDINGS);
		details.show(Optional.empty());
		sash.setWeights(44, 56);
		right.setWeights(45, 55);
		stack.topControl = empty.control();
	}

	private void tab(String title, Control control) {
		var item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	private void select(Optional<Node> node, Consumer<Optional<Node>> selected) {
		details.show(node);
		if (node.isPresent()) {
			tabs.setSelection(DETAILS);
		}
		selected.accept(node);
	}

	Control control() {
		return pane;
	}

	EvidenceTree tree() {
		return tree;
	}

	void setFocus() {
		stack.topControl.setFocus();
	}

	/** What is going on, or what came of it. */
	void say(String text) {
		status.setText(text.replace("&", "&&"));
		emptyStatus.setText(text.replace("&", "&&"));
		emptyStatus.getParent().layout();
	}

	void show(Probed probed) {
		shown = Optional.of(probed);
		ladder.show(probed.rungs());
		List<Node> roots = new DriverNodes(probed, locale).roots();
		tree.show(roots);
		findings.show(probed.findings());
		tabs.getItem(FINDINGS).setText(NLS.bind(Messages.Tab_findingsCount, probed.findings().size()));
		calls.show(probed.evidence(), locale);
		stack.topControl = content;
		pane.layout();
	}

	/** In colours that may have changed. */
	void redraw() {
		shown.ifPresent(this::show);
	}

	/** What Copy copies: the selected calls where they have the focus, else the selected row and its facts. */
	String copied() {
		if (calls.control().isFocusControl()) {
			return calls.selectedText();
		}
		return tree.selection().map(node -> {
			var text = new StringBuilder(node.name());
			node.facts().forEach(fact -> text.append('\n').append(fact.label()).append('\t').append(fact.value().replace("\n", "\n\t")));
			return text.toString();
		}).orElse("");
	}
}
