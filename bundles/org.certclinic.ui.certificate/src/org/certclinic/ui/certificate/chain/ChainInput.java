package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.x509.document.ChainMember;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What a chain editor shows: a file, or a new document with certificates from somewhere else. */
public final class ChainInput implements IEditorInput, IPersistableElement {
	static final String PATH = "path";

	private final Optional<Path> file;
	private final String name;
	private final List<ChainMember> members;

	private ChainInput(Optional<Path> file, String name, List<ChainMember> members) {
		this.file = file;
		this.name = name;
		this.members = members;
	}

	/** A file, which need not be there any more. */
	public static ChainInput of(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		return new ChainInput(Optional.of(absolute), Objects.toString(absolute.getFileName(), absolute.toString()), List.of());
	}

	/** A new document that is not saved yet. */
	public static ChainInput untitled(String name, List<ChainMember> members) {
		return new ChainInput(Optional.empty(), name, List.copyOf(members));
	}

	/** The file; absent as long as it was never saved. */
	public Optional<Path> file() {
		return file;
	}

	/** What a new document begins with. */
	List<ChainMember> members() {
		return members;
	}

	@Override
	public boolean exists() {
		return file.isPresent();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null; // the framework's word for the editor's own
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return file.map(Path::toString).orElse(name);
	}

	@Override
	public IPersistableElement getPersistable() {
		return file.isPresent() ? this : null; // the framework's word for what is not kept
	}

	@Override
	public void saveState(IMemento memento) {
		file.ifPresent(path -> memento.putString(PATH, path.toString()));
	}

	@Override
	public String getFactoryId() {
		return ChainInputFactory.ID;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null; // the framework's word for no adapter
	}

	/** Two of one file are equal, so that a file is opened once. */
	@Override
	public boolean equals(Object other) {
		return other == this || other instanceof ChainInput input && file.isPresent() && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return file.map(Path::hashCode).orElseGet(() -> System.identityHashCode(this));
	}
}
