package org.certclinic.rules.usage;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Traits;
import org.junit.jupiter.api.Test;

final class ContradictingPurposeRuleTest {
	@Test
	void namesThePurposesThatAreNotAllowed() {
		var certificate = new CertificateBuilder().usage(Bit.KEY_ENCIPHERMENT).purposes(Traits.SERVER_AUTH, Traits.CLIENT_AUTH).build();

		assertEquals(List.of("clientAuth"), only(new ContradictingPurposeRule(), certificate).values().get("purposes"));
	}

	@Test
	void isSilentForPurposesNobodyHasRuledOn() {
		var certificate = new CertificateBuilder().usage(Bit.KEY_ENCIPHERMENT).purposes("1.3.6.1.4.1.311.10.3.4").build();

		assertEquals(List.of(), findings(new ContradictingPurposeRule(), certificate));
	}

	@Test
	void isSilentWithoutKeyUsage() {
		var certificate = new CertificateBuilder().purposes(Traits.CLIENT_AUTH).build();

		assertEquals(List.of(), findings(new ContradictingPurposeRule(), certificate));
	}
}
