package org.certclinic.rules.key;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Keys;
import org.junit.jupiter.api.Test;

final class UnknownKeyRuleTest {
	@Test
	void findsAnAlgorithmWithoutName() {
		var certificate = new CertificateBuilder().key(Keys.of("1.2.3.4", "1.2.3.4", 0, Optional.empty(), Octets.EMPTY)).build();

		assertEquals("1.2.3.4", only(new UnknownKeyRule(), certificate).values().get("algorithm"));
	}

	@Test
	void isSilentForKnownOnes() {
		var certificate = new CertificateBuilder().key(Keys.of("1.3.101.112", "Ed25519", 255, Optional.empty(), Octets.EMPTY)).build();

		assertEquals(List.of(), findings(new UnknownKeyRule(), certificate));
	}
}
