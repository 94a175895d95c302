package org.certclinic.ui.token.probe;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.KeyCertificates;
import org.certclinic.x509.Inspected;
import org.osgi.service.component.annotations.Component;

/** The certificates on keys, as the last check has found them. */
@Component(service = { KeyCertificates.class, FoundCertificates.class })
public final class FoundCertificates implements KeyCertificates {
	private volatile List<CertificateEvidence> found = List.of();

	@Override
	public List<CertificateEvidence> certificates() {
		return found;
	}

	/** What takes the place of what was found before. */
	public void found(Probed probed) {
		found = probed.certificates().all().stream().map(Inspected::evidence).flatMap(Optional::stream).filter(CertificateEvidence.class::isInstance)
				.map(CertificateEvidence.class::cast).toList();
	}
}
