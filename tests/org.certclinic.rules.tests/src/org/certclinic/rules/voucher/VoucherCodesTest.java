package org.certclinic.rules.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class VoucherCodesTest {
	@Test
	void goByTheShapeOfTheCodes() {
		assertEquals(Optional.of(CaSystem.E01), VoucherCodes.of(Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION)).system());
		assertEquals(Optional.of(CaSystem.J01), VoucherCodes.of(Vouchers.of(Vouchers.J01_REFERENCE, Vouchers.J01_AUTHORIZATION)).system());
	}

	@Test
	void goByLengthWhereTheShapeIsDamaged() {
		assertEquals(Optional.of(CaSystem.J01), VoucherCodes.of(Vouchers.of("????????????????????????", "")).system());
	}

	@Test
	void goByTheAuthorityInTheDn() {
		assertEquals(Optional.of(CaSystem.J01), VoucherCodes.of(Vouchers.named(new NamePart("o", "CFCA Operation CA2"))).system());
	}

	@Test
	void areInDoubtWhereTheCodesDisagree() {
		assertEquals(Optional.empty(), VoucherCodes.of(Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.J01_AUTHORIZATION)).system());
	}

	@Test
	void showNoCodeAsText() {
		assertFalse(VoucherCodes.of(Vouchers.of(Vouchers.E01_REFERENCE, Vouchers.E01_AUTHORIZATION)).toString()
				.contains(Vouchers.E01_REFERENCE));
	}
}
