package org.certclinic.ui.certificate.view;

import java.util.List;

import org.certclinic.ui.certificate.items.Item;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench the evidence that is selected; of what could not be read, what is known of it. */
final class EvidenceSelection implements ISelectionProvider {
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	void select(List<Item> items) {
		setSelection(new StructuredSelection(
				items.stream().map(item -> item.evidence().<Object> map(evidence -> evidence).orElse(item.inspected())).toList()));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection newSelection) {
		selection = newSelection;
		var event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> SafeRunner.run(() -> listener.selectionChanged(event)));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
