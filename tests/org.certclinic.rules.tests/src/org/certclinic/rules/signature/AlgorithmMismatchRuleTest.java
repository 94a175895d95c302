package org.certclinic.rules.signature;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class AlgorithmMismatchRuleTest {
	@Test
	void namesBoth() {
		var certificate = new CertificateBuilder().inner("1.2.840.113549.1.1.5", "sha1WithRSAEncryption").build();

		assertEquals(Map.of("inner", "sha1WithRSAEncryption", "outer", "sha256WithRSAEncryption"), only(new AlgorithmMismatchRule(),
				certificate).values());
	}

	@Test
	void isSilentForTwoAlike() {
		assertEquals(List.of(), findings(new AlgorithmMismatchRule(), CertificateBuilder.sound()));
	}
}
