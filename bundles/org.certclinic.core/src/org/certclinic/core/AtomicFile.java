package org.certclinic.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is replaced as a whole: whoever reads it sees the old content or the new one, also after a crash or a power cut. The new
 * content is written beside it, forced to the disk, and then moved over it.
 */
public final class AtomicFile {
	private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());
	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	/** Who may read a file that was not there before. One that is replaced keeps its permissions. */
	public enum Readers {
		/** As the user's other files. */
		USUAL,
		/** Nobody but the user, where the file system can say so: for private keys. */
		OWNER
	}

	private final Path path;

	public AtomicFile(Path path) {
		this.path = Objects.requireNonNull(path, "path");
	}

	/** Replaces or makes the file. Its folder must exist; where a link stands for it, the file it leads to is replaced. */
	public void write(byte[] content, Readers readers) throws IOException {
		Path target = target();
		Path temporary = written(target, content, readers);
		try {
			move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
		forceFolder(target.getParent());
	}

	/** Makes the file, which may not be there yet. */
	public void create(byte[] content, Readers readers) throws IOException {
		Path target = path.toAbsolutePath();
		Path temporary = written(target, content, readers);
		try {
			place(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
		forceFolder(target.getParent());
	}

	/** By a link, which no system makes over a file that somebody else made in the meantime. */
	private static void place(Path temporary, Path target) throws IOException {
		try {
			Files.createLink(target, temporary);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (IOException | UnsupportedOperationException e) {
			LOG.log(System.Logger.Level.DEBUG, "This file system has no links", e);
			if (Files.exists(target) || Files.isSymbolicLink(target)) {
				throw new FileAlreadyExistsException(target.toString());
			}
			move(temporary, target);
		}
	}

	private Path target() throws IOException {
		return Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
	}

	private static Path written(Path target, byte[] content, Readers readers) throws IOException {
		Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
		boolean whole = false;
		try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			permit(temporary, target, readers); // before there is anything to read
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
			whole = true;
		} finally {
			if (!whole) {
				Files.deleteIfExists(temporary);
			}
		}
		return temporary;
	}

	private static void permit(Path temporary, Path target, Readers readers) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
		if (view == null) {
			return; // Windows: the folder's rights are inherited
		}
		if (Files.exists(target)) {
			view.setPermissions(Files.getPosixFilePermissions(target));
		} else if (readers == Readers.OWNER) {
			view.setPermissions(OWNER_ONLY);
		}
	}

	private static void move(Path from, Path to, StandardCopyOption... options) throws IOException {
		try {
			StandardCopyOption[] atomic = Arrays.copyOf(options, options.length + 1);
			atomic[options.length] = StandardCopyOption.ATOMIC_MOVE;
			Files.move(from, to, atomic);
		} catch (AtomicMoveNotSupportedException _) {
			Files.move(from, to, options); // some network drives: the new content is whole on the disk by now
		}
	}

	/** So that the move itself outlives a power cut. */
	private static void forceFolder(Path folder) {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.DEBUG, "This system cannot force a folder to the disk", e);
		}
	}
}
