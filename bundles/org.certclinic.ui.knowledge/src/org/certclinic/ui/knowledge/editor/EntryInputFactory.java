package org.certclinic.ui.knowledge.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the file of an editor that was open when the workbench ended. */
public final class EntryInputFactory implements IElementFactory {
	static final String ID = "org.certclinic.ui.knowledge.entryInput";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String path = memento.getString(EntryInput.PATH);
		try {
			return path == null ? null : EntryInput.of(Path.of(path)); // null is the framework's word for nothing kept
		} catch (InvalidPathException _) { // kept on another system
			return null;
		}
	}
}
