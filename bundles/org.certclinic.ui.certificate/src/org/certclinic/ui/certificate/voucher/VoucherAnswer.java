package org.certclinic.ui.certificate.voucher;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.voucher.NameComparison;

/**
 * What a voucher says and what is wrong with it.
 *
 * @param system     the one that was chosen or guessed
 * @param searchName what to look a certificate up by
 * @param comparison with the selected certificate, attribute by attribute; empty without a certificate or a name on the voucher
 */
record VoucherAnswer(VoucherEvidence voucher, Optional<CaSystem> system, Optional<String> searchName, List<Finding> findings,
		List<NameComparison.Row> comparison) {
}
