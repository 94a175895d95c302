package org.certclinic.rules.voucher;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.certclinic.rules.Examination.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.VoucherEvidence.NamePart;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.Outcome;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.Vouchers;
import org.junit.jupiter.api.Test;

final class DnDiffersRuleTest {
	private static final NamePart NAME = new NamePart("cn", "11234567890test@00000001");
	private static final NamePart UNIT = new NamePart("ou", "Customers");
	private static final NamePart COUNTRY = new NamePart("C", "CN");

	@Test
	void setsOrderCapitalsWidthAndBlanksAside() {
		var certificate = new CertificateBuilder().subject("C=cn", "OU=CUSTOMERS ", "CN=11234567890TEST＠00000001").build();

		assertEquals(List.of(), findings(new DnDiffersRule(), Vouchers.named(NAME, UNIT, COUNTRY), certificate));
	}

	@Test
	void namesTheAttributeThatDiffers() {
		var certificate = new CertificateBuilder().subject("C=CN", "OU=Staff", "CN=11234567890test@00000001").build();

		Finding finding = only(new DnDiffersRule(), Vouchers.named(NAME, UNIT, COUNTRY), certificate);

		assertEquals(List.of(Phrase.of("dn.other", "OU", "Customers", "Staff")), finding.values().get("differences"));
	}

	@Test
	void namesAttributesThatOneOfThemLacks() {
		var certificate = new CertificateBuilder().subject("C=CN", "O=CFCA Operation CA", "CN=11234567890test@00000001").build();

		Finding finding = only(new DnDiffersRule(), Vouchers.named(NAME, UNIT, COUNTRY), certificate);

		assertEquals(List.of(Phrase.of("dn.missing", "OU", "Customers"), Phrase.of("dn.extra", "O", "CFCA Operation CA")),
				finding.values().get("differences"));
	}

	@Test
	void comparesWithTheNearestOfSeveral() {
		var far = new CertificateBuilder().subject("C=US", "OU=Other", "CN=x").build();
		var near = new CertificateBuilder().subject("C=CN", "OU=Staff", "CN=11234567890test@00000001").build();

		assertEquals(near.label(), only(new DnDiffersRule(), Vouchers.named(NAME, UNIT, COUNTRY), far, near).values().get("certificate"));
	}

	@Test
	void hasNothingToSayWithoutADn() {
		assertEquals(new Outcome.NotApplicable(), outcome(new DnDiffersRule(), Vouchers.named(), CertificateBuilder.sound()));
	}
}
