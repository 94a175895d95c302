package org.certclinic.ui.certificate.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.EvidenceFields;
import org.certclinic.ui.certificate.items.FieldRow;
import org.certclinic.ui.certificate.items.Item;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline of what is selected: a store and what is in it, an object and its fields. What is selected here is shown there. */
final class OutlinePage extends ContentOutlinePage {
	/** Of the outline. */
	private sealed interface Node {
	}

	private record ObjectNode(Item item) implements Node {
	}

	private record FieldNode(Item item, FieldRow field) implements Node {
	}

	private final CertificatesView view;
	private final ISelectionProvider selection;
	private final Locale locale;
	private final ISelectionChangedListener follow = _ -> follow();
	private Optional<Item> root = Optional.empty();
	private boolean leading;

	/** @param selection of the view */
	OutlinePage(CertificatesView view, ISelectionProvider selection, Locale locale) {
		this.view = view;
		this.selection = selection;
		this.locale = locale;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		WidgetKey.set(CertificateKeys.OUTLINE, getTreeViewer().getTree());
		getTreeViewer().setContentProvider(new Content());
		getTreeViewer().setLabelProvider(LabelProvider.createTextProvider(OutlinePage::label));
		selection.addSelectionChangedListener(follow);
		follow();
	}

	@Override
	public void dispose() {
		selection.removeSelectionChangedListener(follow);
		super.dispose();
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (leading || !getTreeViewer().getControl().isFocusControl()) {
			return;
		}
		leading = true;
		try {
			switch ((Node) event.getStructuredSelection().getFirstElement()) {
			case ObjectNode(var item) -> view.show(item);
			case FieldNode(var item, var field) -> {
				view.show(item);
				view.showField(field.id());
			}
			case null -> {
				// nothing to show
			}
			}
		} finally {
			leading = false;
		}
	}

	private void follow() {
		if (leading || getTreeViewer() == null || getTreeViewer().getControl().isDisposed()) {
			return;
		}
		Optional<Item> selected = view.selected();
		Optional<Item> top = selected.map(view::container);
		leading = true;
		try {
			if (!top.equals(root) || top.isEmpty()) {
				root = top;
				getTreeViewer().setInput(top.<Object> map(item -> List.of(new ObjectNode(item))).orElse(List.of()));
				getTreeViewer().expandToLevel(2);
			}
			selected.ifPresent(item -> getTreeViewer().setSelection(new StructuredSelection(new ObjectNode(item)), true));
		} finally {
			leading = false;
		}
	}

	private static String label(Object node) {
		return switch ((Node) node) {
		case ObjectNode(var item) -> item.name() + "  ·  " + item.kind();
		case FieldNode(var _, var field) -> NLS.bind(Messages.Outline_field, field.label(), field.line());
		};
	}

	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object node) {
			return node instanceof ObjectNode(var item) ? children(item) : new Object[0];
		}

		private Object[] children(Item item) {
			List<Item> inside = view.inside(item);
			if (!inside.isEmpty()) {
				return inside.stream().map(ObjectNode::new).toArray();
			}
			return item.evidence().map(new EvidenceFields(locale, view.names())::of).orElse(List.of()).stream()
					.map(field -> new FieldNode(item, field)).toArray();
		}

		@Override
		public Object getParent(Object node) {
			return switch ((Node) node) {
			case FieldNode(var item, var _) -> new ObjectNode(item);
			case ObjectNode(var item) -> {
				Item container = view.container(item);
				yield container == item ? null : new ObjectNode(container); // JFace's word for a root
			}
			};
		}

		@Override
		public boolean hasChildren(Object node) {
			return node instanceof ObjectNode;
		}
	}
}
