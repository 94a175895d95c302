package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Traits;
import org.junit.jupiter.api.Test;

final class NotForLoginRuleTest {
	@Test
	void findsAMailCertificate() {
		var certificate = new CertificateBuilder().purposes("1.3.6.1.5.5.7.3.4").build();

		assertEquals(List.of("emailProtection"), only(new NotForLoginRule(), certificate).values().get("purposes"));
	}

	@Test
	void isSilentWithoutPurposes() {
		assertEquals(List.of(), findings(new NotForLoginRule(), CertificateBuilder.sound()));
	}

	@Test
	void isSilentForClientAuthentication() {
		var certificate = new CertificateBuilder().purposes("1.3.6.1.5.5.7.3.4", Traits.CLIENT_AUTH).build();

		assertEquals(List.of(), findings(new NotForLoginRule(), certificate));
	}

	@Test
	void isSilentForServers() {
		var certificate = new CertificateBuilder().purposes(Traits.SERVER_AUTH).build();

		assertEquals(List.of(), findings(new NotForLoginRule(), certificate));
	}

	@Test
	void isSilentForCas() {
		var certificate = CertificateBuilder.authority().purposes("1.3.6.1.5.5.7.3.4").build();

		assertEquals(List.of(), findings(new NotForLoginRule(), certificate));
	}

	@Test
	void warnsWhereTheBanksAuthorityIssuedIt() {
		var builder = new CertificateBuilder().purposes("1.3.6.1.5.5.7.3.4");

		assertEquals(Severity.INFO, only(new NotForLoginRule(), builder.build()).severity());
		assertEquals(Severity.WARNING, only(new NotForLoginRule(), builder.issuer("CN=CFCA Operation CA").build()).severity());
	}
}
