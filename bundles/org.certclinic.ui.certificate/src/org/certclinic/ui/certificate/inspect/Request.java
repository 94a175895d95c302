package org.certclinic.ui.certificate.inspect;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.certclinic.core.evidence.CertificateEvidence;

/** What is to be inspected. */
public sealed interface Request {
	/** Files and folders. */
	record Files(List<Path> paths) implements Request {
		public Files {
			paths = List.copyOf(paths);
		}
	}

	/** Certificates that are known already, for example those on a key. */
	record Known(List<CertificateEvidence> certificates) implements Request {
		public Known {
			certificates = List.copyOf(certificates);
		}
	}

	/** A text from the clipboard or from another window. */
	record Text(String text) implements Request {
		public Text {
			Objects.requireNonNull(text, "text");
		}
	}
}
