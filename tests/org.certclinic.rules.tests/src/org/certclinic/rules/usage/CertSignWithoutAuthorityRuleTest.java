package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class CertSignWithoutAuthorityRuleTest {
	@Test
	void findsCertSignWithoutConstraints() {
		var certificate = new CertificateBuilder().usage(Bit.KEY_CERT_SIGN).build();

		assertEquals(Severity.WARNING, only(new CertSignWithoutAuthorityRule(), certificate).severity());
	}

	@Test
	void findsCertSignWhereConstraintsSayNoCa() {
		var certificate = new CertificateBuilder().usage(Bit.KEY_CERT_SIGN).constraints(false, OptionalInt.empty()).build();

		assertEquals(CertSignWithoutAuthorityRule.ID, only(new CertSignWithoutAuthorityRule(), certificate).rule());
	}

	@Test
	void isSilentForCas() {
		var certificate = CertificateBuilder.authority().usage(Bit.KEY_CERT_SIGN).build();

		assertEquals(List.of(), findings(new CertSignWithoutAuthorityRule(), certificate));
	}
}
