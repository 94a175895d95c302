package org.certclinic.rules.web;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Traits;
import org.junit.jupiter.api.Test;

final class NoHostNameRuleTest {
	@Test
	void findsAPublicServerWithoutNames() {
		assertEquals(Severity.ERROR, only(new NoHostNameRule(), new CertificateBuilder().policy("2.23.140.1.2.2")
				.purposes(Traits.SERVER_AUTH).build()).severity());
	}

	@Test
	void isSilentForNames() {
		var certificate = new CertificateBuilder().policy("2.23.140.1.2.2").purposes(Traits.SERVER_AUTH).hosts("www.example.com").build();

		assertEquals(List.of(), findings(new NoHostNameRule(), certificate));
	}

	@Test
	void leavesPrivateCasAlone() {
		var certificate = new CertificateBuilder().purposes(Traits.SERVER_AUTH).build();

		assertEquals(List.of(), findings(new NoHostNameRule(), certificate));
	}

	@Test
	void leavesMailAndCodeAlone() {
		var first = new CertificateBuilder().policy("2.23.140.1.5.1.1").build();
		var second = new CertificateBuilder().policy("2.23.140.1.4.1").build();

		assertEquals(List.of(), findings(new NoHostNameRule(), first, second));
	}
}
