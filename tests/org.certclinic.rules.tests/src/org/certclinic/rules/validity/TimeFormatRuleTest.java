package org.certclinic.rules.validity;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;

final class TimeFormatRuleTest {
	@Test
	void findsAGeneralizedTimeBefore2050() {
		var certificate = new CertificateBuilder().deviation("time-type", "tbsCertificate.validity.notAfter").build();

		assertEquals(Phrase.of("time.type"), only(new TimeFormatRule(), certificate).values().get("flaw"));
	}

	@Test
	void findsATimeWithoutSeconds() {
		var certificate = new CertificateBuilder().deviation("time-format", "tbsCertificate.validity.notBefore").build();

		assertEquals("tbsCertificate.validity.notBefore", only(new TimeFormatRule(), certificate).values().get("field"));
	}

	@Test
	void leavesOtherDeviationsAlone() {
		var certificate = new CertificateBuilder().deviation("length-not-minimal", "tbsCertificate").build();

		assertEquals(List.of(), findings(new TimeFormatRule(), certificate));
	}
}
