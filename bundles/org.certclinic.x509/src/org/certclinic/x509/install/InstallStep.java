package org.certclinic.x509.install;

import java.util.Objects;

import org.certclinic.core.evidence.CertificateEvidence;

/**
 * One certificate and the store of Windows it belongs into.
 *
 * @param file    what it is exported as
 * @param present whether it is known to be installed already
 */
public record InstallStep(CertificateEvidence certificate, Store store, String file, boolean present) {
	/** The stores as the wizard of Windows lists them. */
	public enum Store {
		/** 受信任的根证书颁发机构. Never chosen by Windows itself for a root without asking; named explicitly. */
		ROOT,
		/** 中级证书颁发机构. */
		INTERMEDIATE,
		/** 个人. Takes a certificate with its private key. */
		PERSONAL
	}

	public InstallStep {
		Objects.requireNonNull(certificate, "certificate");
		Objects.requireNonNull(store, "store");
		Objects.requireNonNull(file, "file");
	}
}
