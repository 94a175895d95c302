package org.certclinic.rules.signature;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class UnknownSignatureRuleTest {
	@Test
	void findsAnAlgorithmWithoutName() {
		assertEquals("1.2.3.4", only(new UnknownSignatureRule(), new CertificateBuilder().signed("1.2.3.4", "1.2.3.4").build()).values()
				.get("algorithm"));
	}

	@Test
	void isSilentForKnownOnes() {
		assertEquals(List.of(), findings(new UnknownSignatureRule(), CertificateBuilder.sound()));
	}
}
