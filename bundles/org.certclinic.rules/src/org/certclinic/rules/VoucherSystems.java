package org.certclinic.rules;

import java.util.Optional;

import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.rules.voucher.VoucherCodes;

/** Tells which of the authority's two systems a voucher is for. */
public final class VoucherSystems {
	private VoucherSystems() {
	}

	/** As stated, else by the authority in the DN, else by the shape of the codes; absent where there are none or they disagree. */
	public static Optional<CaSystem> of(VoucherEvidence voucher) {
		return VoucherCodes.of(voucher).system();
	}
}
