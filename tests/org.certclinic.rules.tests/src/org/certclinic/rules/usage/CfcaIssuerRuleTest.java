package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class CfcaIssuerRuleTest {
	@Test
	void tellsE01AndJ01Apart() {
		var certificate = new CertificateBuilder().issuer("C=CN", "O=China Financial Certification Authority", "CN=CFCA Operation CA2")
				.build();

		assertEquals(CfcaIssuerRule.id(CaSystem.J01), only(new CfcaIssuerRule(CaSystem.J01), certificate).rule());
		assertEquals(List.of(), findings(new CfcaIssuerRule(CaSystem.E01), certificate));
	}

	@Test
	void isANote() {
		var certificate = new CertificateBuilder().issuer("CN=cfca operation ca").build();

		assertEquals(Severity.INFO, only(new CfcaIssuerRule(CaSystem.E01), certificate).severity());
	}

	@Test
	void isSilentForOtherCasOfTheAuthority() {
		var certificate = new CertificateBuilder().issuer("CN=CFCA Operation CA21").build();

		assertEquals(List.of(), findings(new CfcaIssuerRule(CaSystem.E01), certificate));
	}
}
