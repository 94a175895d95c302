package org.certclinic.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;

/** Vouchers for tests. */
public final class Vouchers {
	public static final String E01_REFERENCE = "81344314";
	public static final String E01_AUTHORIZATION = "7VHP-SQKB-DC43";
	public static final String J01_REFERENCE = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
	public static final String J01_AUTHORIZATION = "f0e1d2c3b4a5968778695a4b3c2d1e0f";

	private Vouchers() {
	}

	/** Of the system that the codes tell. */
	public static VoucherEvidence of(String reference, String authorization) {
		return of(Optional.empty(), reference, authorization, List.of(), Optional.empty());
	}

	public static VoucherEvidence of(CaSystem system, String reference, String authorization) {
		return of(Optional.of(system), reference, authorization, List.of(), Optional.empty());
	}

	public static VoucherEvidence dated(String day) {
		return of(Optional.empty(), E01_REFERENCE, E01_AUTHORIZATION, List.of(), Optional.of(LocalDate.parse(day)));
	}

	public static VoucherEvidence named(NamePart... dn) {
		return of(Optional.empty(), E01_REFERENCE, E01_AUTHORIZATION, List.of(dn), Optional.empty());
	}

	private static VoucherEvidence of(Optional<CaSystem> system, String reference, String authorization, List<NamePart> dn,
			Optional<LocalDate> issued) {
		return new VoucherEvidence(Source.of("voucher"), system, Optional.of(reference).map(Secret::new),
				Optional.of(authorization).map(Secret::new), Optional.empty(), Optional.empty(), dn, issued);
	}
}
