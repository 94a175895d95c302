package org.certclinic.ui.knowledge.editor;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Entry;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks which of the causes or remedies there are is meant. */
final class EntryChoice {
	private EntryChoice() {
	}

	/** The id of the chosen entry; empty if the user gives up. */
	static Optional<String> ask(EditorDesk desk, Class<? extends Entry> kind, String title) {
		var dialog = new ElementListSelectionDialog(desk.shell(), LabelProvider.createTextProvider(entry -> label((Entry) entry)));
		dialog.setTitle(title);
		dialog.setMessage(Messages.Choose_hint);
		dialog.setFilter("*");
		dialog.setElements(Stream.concat(desk.document().entries().stream(), desk.base().entries().stream().filter(entry -> desk.document().entry(entry.getId()).isEmpty()))
				.filter(kind::isInstance).sorted(Comparator.comparing(EntryChoice::label)).toArray());
		return dialog.open() == Window.OK ? Optional.ofNullable((Entry) dialog.getFirstResult()).map(Entry::getId) : Optional.empty();
	}

	private static String label(Entry entry) {
		return EditorDesk.words(entry.getTitle()) + "  (" + entry.getId() + ")";
	}
}
