package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.NOW;
import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Validity;
import org.certclinic.rules.CertificateBuilder;
import org.junit.jupiter.api.Test;

final class UnreadableValidityRuleTest {
	@Test
	void namesTheTimeThatIsNone() {
		var certificate = new CertificateBuilder().valid(new Validity(Optional.of(NOW), Optional.empty())).build();

		assertEquals("notAfter", only(new UnreadableValidityRule(), certificate).values().get("field"));
	}

	@Test
	void isSilentForTwoTimes() {
		assertEquals(List.of(), findings(new UnreadableValidityRule(), CertificateBuilder.sound()));
	}
}
