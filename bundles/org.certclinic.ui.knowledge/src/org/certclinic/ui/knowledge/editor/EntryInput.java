package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.model.Entry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What an editor of entries shows: a file, or a new entry that will be in one. */
public final class EntryInput implements IEditorInput, IPersistableElement {
	static final String PATH = "path";

	private final Path file;
	private final Optional<Entry> fresh;

	private EntryInput(Path file, Optional<Entry> fresh) {
		this.file = file.toAbsolutePath().normalize();
		this.fresh = fresh;
	}

	/** An entry in its file. */
	public static EntryInput of(Path file) {
		return new EntryInput(file, Optional.empty());
	}

	/** A new entry, and where it will be saved. */
	public static EntryInput fresh(Entry entry, Path file) {
		return new EntryInput(file, Optional.of(entry));
	}

	Path file() {
		return file;
	}

	Optional<Entry> fresh() {
		return fresh;
	}

	@Override
	public boolean exists() {
		return fresh.isEmpty();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null; // the framework's word for the editor's own
	}

	@Override
	public String getName() {
		return Objects.toString(file.getFileName(), file.toString());
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return fresh.isEmpty() ? this : null; // the framework's word for what is not kept
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(PATH, file.toString());
	}

	@Override
	public String getFactoryId() {
		return EntryInputFactory.ID;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null; // the framework's word for no adapter
	}

	/** Two of one file are equal, so that a file is opened once. */
	@Override
	public boolean equals(Object other) {
		return other instanceof EntryInput input && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}
}
