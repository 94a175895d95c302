package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;

/**
 * What is to be exported.
 *
 * @param certificates in the order they are written
 * @param keyFile      the file with the private key that goes along
 */
record ExportChoice(Form form, List<CertificateEvidence> certificates, Optional<Path> keyFile) {
	/** What a customer's system may want. */
	enum Form {
		PEM("pem"), P7B("p7b"), P12("p12"), P12_LEGACY("p12"), JKS("jks"), SINGLE_FILES("");

		private final String ending;

		Form(String ending) {
			this.ending = ending;
		}

		String ending() {
			return ending;
		}

		/** Whether it is a store that has a password. */
		boolean isStore() {
			return this == P12 || this == P12_LEGACY || this == JKS;
		}
	}

	ExportChoice {
		Objects.requireNonNull(form, "form");
		certificates = List.copyOf(certificates);
		Objects.requireNonNull(keyFile, "keyFile");
	}
}
