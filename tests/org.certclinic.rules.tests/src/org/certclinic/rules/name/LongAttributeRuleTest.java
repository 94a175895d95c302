package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class LongAttributeRuleTest {
	@Test
	void countsCharacters() {
		Finding finding = only(new LongAttributeRule(), new CertificateBuilder().subject("CN=" + "王".repeat(65)).build());

		assertEquals(65, finding.values().get("length"));
		assertEquals(64, finding.values().get("bound"));
	}

	@Test
	void allowsTheBound() {
		var certificate = new CertificateBuilder().subject("CN=" + "王".repeat(64)).build();

		assertEquals(List.of(), findings(new LongAttributeRule(), certificate));
	}
}
