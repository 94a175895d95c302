package org.certclinic.x509.write;

import java.util.Objects;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;

/**
 * One certificate in a file of its own.
 *
 * @param name with its ending, for example {@code CFCA ACS OCA31.cer}; safe on all platforms
 */
public record NamedFile(String name, CertificateEvidence certificate, Octets content) {
	public NamedFile {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(certificate, "certificate");
		Objects.requireNonNull(content, "content");
	}
}
