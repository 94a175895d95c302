package org.certclinic.ui.certificate.chain;

import java.util.List;

import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.chain.picture.PictureNode;
import org.certclinic.ui.certificate.chain.picture.PictureNode.Kind;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline of a chain: its certificates from the leaf on, below each what was rejected in its place. */
final class ChainOutline extends ContentOutlinePage {
	private final ChainEditor editor;
	private final ISelectionProvider selection;
	private final ISelectionChangedListener follow = _ -> show();
	private final IPropertyListener changed = (_, _) -> show();
	private List<PictureNode> shown = List.of();

	ChainOutline(ChainEditor editor, ISelectionProvider selection) {
		this.editor = editor;
		this.selection = selection;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		WidgetKey.set(CertificateKeys.OUTLINE, getTreeViewer().getTree());
		getTreeViewer().setContentProvider(new Content());
		getTreeViewer().setLabelProvider(LabelProvider.createTextProvider(node -> label((PictureNode) node)));
		selection.addSelectionChangedListener(follow);
		editor.addPropertyListener(changed);
		show();
	}

	@Override
	public void dispose() {
		selection.removeSelectionChangedListener(follow);
		editor.removePropertyListener(changed);
		super.dispose();
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (event.getStructuredSelection().getFirstElement() instanceof PictureNode node && getTreeViewer().getControl().isFocusControl()) {
			editor.pane().select(node);
		}
	}

	private void show() {
		TreeViewer viewer = getTreeViewer();
		List<PictureNode> nodes = editor.pane().picture().shown();
		if (viewer != null && !viewer.getControl().isDisposed() && !nodes.equals(shown)) {
			shown = nodes;
			viewer.setInput(nodes);
			viewer.expandAll();
		}
	}

	private static String label(PictureNode node) {
		return NLS.bind(Messages.Outline_node, node.title(), node.detail());
	}

	private static final class Content implements ITreeContentProvider {
		private List<?> nodes = List.of();

		@Override
		public Object[] getElements(Object input) {
			nodes = (List<?>) input;
			return nodes.stream().filter(node -> ((PictureNode) node).kind() != Kind.REJECTED).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			var node = (PictureNode) parent;
			boolean onPath = node.kind() == Kind.PATH || node.kind() == Kind.MISSING;
			return nodes.stream().filter(other -> onPath && ((PictureNode) other).kind() == Kind.REJECTED && ((PictureNode) other).depth() == node.depth())
					.toArray();
		}

		@Override
		public Object getParent(Object node) {
			return null; // JFace's word for not known
		}

		@Override
		public boolean hasChildren(Object node) {
			return getChildren(node).length > 0;
		}
	}
}
