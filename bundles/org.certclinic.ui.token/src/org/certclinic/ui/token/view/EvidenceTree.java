package org.certclinic.ui.token.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.ui.CertificateDrag;
import org.certclinic.ui.Icon;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.token.TokenKeys;
import org.certclinic.ui.token.tree.Node;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Readers and their cards, modules and libraries with what is in them. */
final class EvidenceTree {
	/** More rows are not opened by themselves. */
	private static final int MOST_OPEN = 200;

	private final TreeViewer viewer;
	private final LocalResourceManager images;
	private List<Node> roots = List.of();

	/** @param selected is told when another row is selected */
	EvidenceTree(Composite parent, Consumer<Optional<Node>> selected) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		WidgetKey.set(TokenKeys.TREE, viewer.getTree());
		images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		viewer.setUseHashlookup(false);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		CertificateDrag.on(viewer.getControl(), () -> selection().flatMap(Node::certificate).stream().toList());
		viewer.addSelectionChangedListener(_ -> selected.accept(selection()));
	}

	Control control() {
		return viewer.getControl();
	}

	Optional<Node> selection() {
		return Optional.ofNullable((Node) viewer.getStructuredSelection().getFirstElement());
	}

	/** Shows other rows; what was selected stays selected if there is the like of it. */
	void show(List<Node> nodes) {
		Optional<Node> selected = selection();
		roots = List.copyOf(nodes);
		viewer.setInput(roots);
		if (count(roots) <= MOST_OPEN) {
			viewer.expandAll();
		}
		selected.flatMap(node -> like(roots, node)).ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
	}

	/** Draws all rows again, in colours that may have changed. */
	void refresh() {
		viewer.refresh();
	}

	private static int count(List<Node> nodes) {
		return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
	}

	private static Optional<Node> like(List<Node> nodes, Node wanted) {
		for (Node node : nodes) {
			Optional<Node> found = node.isLike(wanted) ? Optional.of(node) : like(node.children(), wanted);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Node) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null; // JFace's word for unknown; it then opens rows from the top
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Node) element).children().isEmpty();
		}
	}

	/** The name, and the state in a quieter colour. */
	private final class Labels extends StyledCellLabelProvider {
		@Override
		public void update(ViewerCell cell) {
			Node node = (Node) cell.getElement();
			ThemeColor color = node.failure().isPresent() ? ThemeColor.DANGER : ThemeColor.QUIET;
			var text = new StyledString(node.name()).append(node.state().isEmpty() ? "" : "  " + node.state(), new StyledString.Styler() {
				@Override
				public void applyStyles(TextStyle style) {
					style.foreground = color.get();
				}
			});
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(images.get((node.failure().isPresent() ? Icon.ERROR : node.icon()).descriptor()));
			super.update(cell);
		}
	}
}
