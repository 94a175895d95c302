package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class EmptyAttributeRuleTest {
	@Test
	void namesTheAttribute() {
		assertEquals("OU", only(new EmptyAttributeRule(), new CertificateBuilder().issuer("OU=", "CN=CA").build()).values().get("type"));
	}

	@Test
	void isSilentForValues() {
		assertEquals(List.of(), findings(new EmptyAttributeRule(), CertificateBuilder.sound()));
	}
}
