package org.certclinic.knowledge.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes an entry as a knowledge file: UTF-8, LF, features in the model's order, so that equal entries give equal bytes. */
public final class KnowledgeWriter {

	/** The file's content. The entry is not changed and stays where it is. */
	public byte[] bytes(Entry entry) {
		var resource = new KnowledgeResource(URI.createURI(entry.getId()));
		resource.getContents().add(EcoreUtil.copy(entry));
		var out = new ByteArrayOutputStream();
		try {
			resource.save(out, KnowledgeFormat.options());
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e); // memory does not fail
		}
		return out.toByteArray();
	}

	/** Replaces the file as a whole: whoever reads it sees the old or the new content, also after a crash. */
	public void write(Entry entry, Path file) throws IOException {
		Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), ".tmp");
		try {
			try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(bytes(entry));
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
