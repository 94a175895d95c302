package org.certclinic.rules.web;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Traits;
import org.junit.jupiter.api.Test;

final class CommonNameRuleTest {
	@Test
	void namesTheCommonName() {
		var certificate = new CertificateBuilder().policy("2.23.140.1.2.2").purposes(Traits.SERVER_AUTH).subject("CN=www.example.org")
				.hosts("www.example.com").build();

		assertEquals("www.example.org", only(new CommonNameRule(), certificate).values().get("name"));
	}

	@Test
	void isSilentWhereItIsOneOfThem() {
		var certificate = new CertificateBuilder().policy("2.23.140.1.2.2").purposes(Traits.SERVER_AUTH).subject("CN=WWW.example.com")
				.hosts("example.com", "www.example.com").build();

		assertEquals(List.of(), findings(new CommonNameRule(), certificate));
	}

	@Test
	void leavesPrivateCasAlone() {
		var certificate = new CertificateBuilder().purposes(Traits.SERVER_AUTH).subject("CN=www.example.org").hosts("www.example.com")
				.build();

		assertEquals(List.of(), findings(new CommonNameRule(), certificate));
	}
}
