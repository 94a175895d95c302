package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;

final class OutdatedStringRuleTest {
	@Test
	void namesTheStringType() {
		var certificate = new CertificateBuilder().subject(CertificateBuilder.attribute("CN", 20, new byte[] { 65 }, "A")).build();

		assertEquals(Map.of("name", Phrase.of("name.subject"), "type", "CN", "string", "T61String"), only(new OutdatedStringRule(),
				certificate).values());
	}

	@Test
	void isSilentForUtf8() {
		assertEquals(List.of(), findings(new OutdatedStringRule(), CertificateBuilder.sound()));
	}
}
