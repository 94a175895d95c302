package org.certclinic.workbench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.service.datalocation.Location;

/** The folder that keeps what was searched and opened. A start without one keeps nothing and is never in trouble. */
final class Workspace {
	/** More than a start or an end of the workbench ever writes, in bytes. */
	private static final int ROOM = 256 * 1024;
	private static final String OWN = ".metadata";

	private final Optional<Location> location;

	Workspace(Optional<Location> location) {
		this.location = location;
	}

	/** What is wrong with the workspace. */
	enum Trouble {
		IN_USE, READ_ONLY, FULL
	}

	/** Where it is; empty without one. */
	String folder() {
		return location.map(set -> path(set).toString()).orElse("");
	}

	/** Takes the workspace for this program, so that a second one cannot overwrite its state, and keeps a copy of that state. */
	Optional<Trouble> take() {
		Optional<Trouble> trouble = location.flatMap(Workspace::lock).or(this::trouble);
		if (trouble.isEmpty()) {
			state().ifPresent(StateFile::keepCopy);
		}
		return trouble;
	}

	/** Whether something keeps the state from being written now. */
	Optional<Trouble> trouble() {
		return location.flatMap(set -> written(path(set).resolve(OWN)));
	}

	/** Lets others have the workspace; a state that could not be written whole becomes again what it was. */
	void release() {
		state().ifPresent(StateFile::restoreIfBroken);
		location.ifPresent(Location::release);
	}

	private Optional<StateFile> state() {
		return location.map(set -> new StateFile(path(set).resolve(OWN)));
	}

	private static Optional<Trouble> lock(Location workspace) {
		if (workspace.isReadOnly()) {
			return Optional.of(Trouble.READ_ONLY);
		}
		try {
			return workspace.lock() ? Optional.empty() : Optional.of(Trouble.IN_USE);
		} catch (IOException e) {
			return Optional.of(Trouble.READ_ONLY);
		}
	}

	/** Only writing tells: of quotas and shared folders the system's figures know nothing. */
	private static Optional<Trouble> written(Path folder) {
		Path probe = folder.resolve(".room");
		try {
			Files.deleteIfExists(probe);
			Files.createFile(probe);
		} catch (IOException e) {
			return Optional.of(Trouble.READ_ONLY);
		}
		try {
			Files.write(probe, new byte[ROOM]);
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(Trouble.FULL);
		} finally {
			probe.toFile().delete(); // one that stays is overwritten at the next start
		}
	}

	/** A location's URL may hold blanks, which a URI must not. */
	private static Path path(Location workspace) {
		return new File(workspace.getURL().getPath()).toPath();
	}
}
