package org.certclinic.ui.certificate.items;

import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;

/** Tells by its issuer which of the authority's systems a certificate comes from. */
public final class CaSystems {
	private CaSystems() {
	}

	/** The system of the certificate, or of the authority it belongs to; absent for other authorities. */
	public static Optional<CaSystem> of(CertificateEvidence certificate) {
		return Stream.of(certificate.issuer(), certificate.subject()).flatMap(name -> name.attributes()).map(NameAttribute::text)
				.map(CaSystem::ofAuthority).flatMap(Optional::stream).findFirst();
	}
}
