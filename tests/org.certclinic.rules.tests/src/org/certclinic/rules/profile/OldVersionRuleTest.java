package org.certclinic.rules.profile;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class OldVersionRuleTest {
	@Test
	void findsVersionOneThatAnotherSigned() {
		assertEquals(1, only(new OldVersionRule(), new CertificateBuilder().version(1).build()).values().get("version"));
	}

	@Test
	void isSilentForOldRoots() {
		var certificate = new CertificateBuilder().version(1).issuer("CN=Root").subject("CN=Root").build();

		assertEquals(List.of(), findings(new OldVersionRule(), certificate));
	}

	@Test
	void isSilentForVersionThree() {
		assertEquals(List.of(), findings(new OldVersionRule(), CertificateBuilder.sound()));
	}
}
