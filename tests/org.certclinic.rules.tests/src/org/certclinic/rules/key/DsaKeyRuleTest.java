package org.certclinic.rules.key;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.Octets;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.junit.jupiter.api.Test;

final class DsaKeyRuleTest {
	@Test
	void findsAnyDsaKey() {
		var certificate = new CertificateBuilder().key(Keys.of("1.2.840.10040.4.1", "DSA", 2048, Optional.empty(), Octets.EMPTY)).build();

		assertEquals(Severity.WARNING, only(new DsaKeyRule(), certificate).severity());
	}

	@Test
	void isAnErrorForAShortOne() {
		var certificate = new CertificateBuilder().key(Keys.of("1.2.840.10040.4.1", "DSA", 512, Optional.empty(), Octets.EMPTY)).build();

		assertEquals(Severity.ERROR, only(new DsaKeyRule(), certificate).severity());
	}

	@Test
	void isSilentForRsa() {
		assertEquals(List.of(), findings(new DsaKeyRule(), CertificateBuilder.sound()));
	}
}
