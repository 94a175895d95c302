package org.certclinic.ui.certificate.chain;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the file of an editor that was open when the workbench ended. */
public final class ChainInputFactory implements IElementFactory {
	static final String ID = "org.certclinic.ui.certificate.chainInput";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String path = memento.getString(ChainInput.PATH);
		try {
			return path == null ? null : ChainInput.of(Path.of(path)); // null is the framework's word for nothing kept
		} catch (InvalidPathException _) { // kept on another system
			return null;
		}
	}
}
