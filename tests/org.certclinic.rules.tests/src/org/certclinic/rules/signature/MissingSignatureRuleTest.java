package org.certclinic.rules.signature;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Octets;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class MissingSignatureRuleTest {
	@Test
	void findsASignatureWithoutBits() {
		assertEquals(Severity.ERROR, only(new MissingSignatureRule(), new CertificateBuilder().signature(Octets.EMPTY).build()).severity());
	}

	@Test
	void isSilentForAnyBits() {
		assertEquals(List.of(), findings(new MissingSignatureRule(), CertificateBuilder.sound()));
	}
}
