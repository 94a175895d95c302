package org.certclinic.ui.knowledge;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The knowledge base that comes with the program. It is replaced by the next version, so nobody writes into it. */
public final class ShippedFolder {
	private static final String BUNDLE = "org.certclinic.knowledge.cfca";
	private static final String FOLDER = "knowledge";

	private ShippedFolder() {
	}

	/** @throws IOException if the program is incomplete */
	public static Path path() throws IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		URL folder = bundle == null ? null : bundle.getEntry(FOLDER);
		if (folder == null) {
			throw new IOException(Messages.Shipped_missing);
		}
		// a bundle's URL may hold blanks, which a URI must not
		return Path.of(new java.io.File(FileLocator.toFileURL(folder).getPath()).getPath());
	}

	/** The same where it is enough to go on without it: the service of knowledge tells that it is missing. */
	public static Optional<Path> found() {
		try {
			return Optional.of(path());
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
