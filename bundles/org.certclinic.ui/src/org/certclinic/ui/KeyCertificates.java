package org.certclinic.ui;

import java.util.List;

import org.certclinic.core.evidence.CertificateEvidence;

/** Knows the certificates on keys. A service of whoever looks at keys, for whoever wants certificates. */
public interface KeyCertificates {
	/** Those that were there when keys were looked at last, each with its place as its source; none as long as nobody has looked. Any thread may ask. */
	List<CertificateEvidence> certificates();
}
