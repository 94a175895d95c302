package org.certclinic.ui.certificate.voucher;

import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;

/**
 * What was typed, and what it is to be compared with.
 *
 * @param slip          the whole slip as text
 * @param reference     the reference number as typed; absent if it is to be read off the slip
 * @param authorization the same for the authorization code
 * @param system        the one that was chosen; absent if it is to be guessed
 */
record VoucherInput(Secret slip, Optional<Secret> reference, Optional<Secret> authorization, Optional<CaSystem> system,
		Optional<CertificateEvidence> certificate) {
}
