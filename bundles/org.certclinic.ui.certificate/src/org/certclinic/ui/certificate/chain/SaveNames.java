package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.certclinic.ui.certificate.chain.model.ChainModel;
import org.certclinic.x509.document.ChainFile.Format;

/** What file names say about how a document is kept. */
final class SaveNames {
	private static final Set<String> PEM = Set.of("pem", "crt", "cer", "cert", "ca-bundle");

	private SaveNames() {
	}

	/** PEM for its usual endings, else a file that also keeps what the chain is judged by. */
	static Format format(Path file) {
		return PEM.contains(ending(file.getFileName().toString())) ? Format.PEM : Format.CHAIN;
	}

	/** The name a document has, with an ending that fits. */
	static String proposed(ChainInput input, ChainModel model) {
		String name = input.getName();
		if (input.file().isPresent() && model.isWritable()) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		return (dot > 0 ? name.substring(0, dot) : name) + ".chain";
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
