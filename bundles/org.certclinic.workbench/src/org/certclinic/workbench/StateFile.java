package org.certclinic.workbench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.certclinic.ui.StatusReporter;
import org.eclipse.core.runtime.ILog;

/**
 * The file the platform keeps window, views, query and open case in, and a copy of it. The platform writes over the file in
 * place, so a disk that is full then, or a machine that goes off, would leave half of it.
 */
final class StateFile {
	private static final String END = "</application:Application>";

	private final Path file;
	private final Path copy;

	/** @param metadata the workspace's folder of that name */
	StateFile(Path metadata) {
		file = metadata.resolve(".plugins/org.eclipse.e4.workbench/workbench.xmi");
		copy = file.resolveSibling("workbench.xmi.kept");
	}

	/** Copies a whole file; puts the copy in the place of a broken one. */
	void keepCopy() {
		restoreIfBroken();
		try {
			if (isWhole(file)) {
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
			}
		} catch (IOException e) {
			log(e);
		}
	}

	/** Puts the copy in the place of a file that is not whole. */
	void restoreIfBroken() {
		try {
			if (Files.exists(file) && !isWhole(file) && isWhole(copy)) {
				Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING); // takes no room
			}
		} catch (IOException e) {
			log(e);
		}
	}

	private static boolean isWhole(Path path) throws IOException {
		if (!Files.exists(path)) {
			return false;
		}
		try (var content = new RandomAccessFile(path.toFile(), "r")) {
			var tail = new byte[(int) Math.min(content.length(), 2L * END.length())];
			content.seek(content.length() - tail.length);
			content.readFully(tail);
			return new String(tail, StandardCharsets.UTF_8).contains(END);
		}
	}

	/** The state is a convenience: without it the workbench looks as at its first start. */
	private void log(IOException cause) {
		ILog.of(StateFile.class).log(new StatusReporter(StateFile.class).error(file.toString(), cause));
	}
}
