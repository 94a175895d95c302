package org.certclinic.rules.web;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InternalNameRuleTest {
	@ParameterizedTest
	@ValueSource(strings = { "mailserver", "bank.local", "HOST.CORP" })
	void findsNamesThatMeanSomethingInOneHouseOnly(String host) {
		var certificate = new CertificateBuilder().policy("2.23.140.1.2.1").hosts("www.example.com", host).build();

		assertEquals(host, only(new InternalNameRule(), certificate).values().get("name"));
	}

	@Test
	void isSilentForPublicNames() {
		var certificate = new CertificateBuilder().policy("2.23.140.1.2.2").purposes(Traits.SERVER_AUTH).hosts("www.example.com").build();

		assertEquals(List.of(), findings(new InternalNameRule(), certificate));
	}

	@Test
	void leavesPrivateCasAlone() {
		var certificate = new CertificateBuilder().purposes(Traits.SERVER_AUTH).hosts("mailserver").build();

		assertEquals(List.of(), findings(new InternalNameRule(), certificate));
	}
}
