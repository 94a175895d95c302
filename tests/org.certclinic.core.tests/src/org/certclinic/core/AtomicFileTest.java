package org.certclinic.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.certclinic.core.AtomicFile.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
	private static final byte[] OLD = { 1, 2, 3 };
	private static final byte[] NEW = { 4, 5 };

	@TempDir
	private Path folder;

	@Test
	void replacesAFileAndLeavesNothingBeside() throws IOException {
		Path file = Files.write(folder.resolve("chain.pem"), OLD);

		new AtomicFile(file).write(NEW, Readers.USUAL);

		assertArrayEquals(NEW, Files.readAllBytes(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void keepsTheOldFileWhereTheNewOneCannotBeWritten() throws IOException {
		Path file = folder.resolve("missing").resolve("chain.pem");

		assertThrows(NoSuchFileException.class, () -> new AtomicFile(file).write(NEW, Readers.USUAL));
		assertEquals(List.of(), files());
	}

	@Test
	void doesNotReplaceWhatItIsToMake() throws IOException {
		Path file = Files.write(folder.resolve("chain.pem"), OLD);

		assertThrows(FileAlreadyExistsException.class, () -> new AtomicFile(file).create(NEW, Readers.USUAL));
		assertArrayEquals(OLD, Files.readAllBytes(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void keepsThePermissionsOfWhatItReplaces() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Path file = Files.write(folder.resolve("chain.pem"), OLD);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

		new AtomicFile(file).write(NEW, Readers.OWNER);

		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void makesAFileThatOnlyItsOwnerReads() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Path file = folder.resolve("key.p12");

		new AtomicFile(file).create(NEW, Readers.OWNER);

		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void replacesTheFileThatALinkLeadsTo() throws IOException {
		Path file = Files.write(folder.resolve("chain.pem"), OLD);
		Path link = Files.createSymbolicLink(folder.resolve("link.pem"), file.getFileName());

		new AtomicFile(link).write(NEW, Readers.USUAL);

		assertEquals(true, Files.isSymbolicLink(link));
		assertArrayEquals(NEW, Files.readAllBytes(file));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> listed = Files.list(folder)) {
			return listed.sorted().toList();
		}
	}
}
