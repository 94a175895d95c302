package org.certclinic.ui.knowledge.editor;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Lets the items of a viewer be dragged to another place among their like. */
final class DragOrder {
	private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

	/** What is asked and done about a drag. */
	interface Order {
		/** Whether {@code dragged} may be put before or behind {@code target}. */
		boolean accepts(Object dragged, Object target);

		/** Puts {@code dragged} to the place of {@code target}. */
		void move(Object dragged, Object target);
	}

	private DragOrder() {
	}

	static void on(StructuredViewer viewer, Order order) {
		viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = viewer.getStructuredSelection().size() == 1;
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new Drop(viewer, order));
	}

	private static final class Drop extends ViewerDropAdapter {
		private final StructuredViewer viewer;
		private final Order order;

		Drop(StructuredViewer viewer, Order order) {
			super(viewer);
			this.viewer = viewer;
			this.order = order;
			setSelectionFeedbackEnabled(false);
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return target != null && dragged().filter(item -> order.accepts(item, target)).isPresent();
		}

		@Override
		public boolean performDrop(Object data) {
			dragged().ifPresent(item -> order.move(item, getCurrentTarget()));
			return true;
		}

		private Optional<Object> dragged() {
			return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
					&& viewer.getStructuredSelection().equals(selection) ? Optional.ofNullable(selection.getFirstElement()) : Optional.empty();
		}
	}
}
