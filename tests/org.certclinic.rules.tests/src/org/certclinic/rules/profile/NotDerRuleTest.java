package org.certclinic.rules.profile;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;

final class NotDerRuleTest {
	@Test
	void countsDeviationsAndTellsTheFirst() {
		var certificate = new CertificateBuilder().deviation("length-not-minimal", "tbsCertificate").deviation("boolean-not-ff",
				"extensions").build();

		Finding finding = only(new NotDerRule(), certificate);

		assertEquals(2, finding.values().get("count"));
		assertEquals(Phrase.of("deviation.length-not-minimal"), finding.values().get("code"));
	}

	@Test
	void tellsOneWithoutWordsByItsCode() {
		var certificate = new CertificateBuilder().deviation("unheard-of", "tbsCertificate").build();

		assertEquals("unheard-of", only(new NotDerRule(), certificate).values().get("code"));
	}

	@Test
	void leavesTimesAndNamesToTheirRules() {
		var certificate = new CertificateBuilder().deviation("time-type", "validity").deviation("string-characters", "tbsCertificate.subject.CN").build();

		assertEquals(List.of(), findings(new NotDerRule(), certificate));
	}

	@Test
	void isANoteWhereAllProgramsPutUpWithIt() {
		var certificate = new CertificateBuilder().deviation("default-encoded", "tbsCertificate.extensions[0].basicConstraints.cA").build();

		assertEquals(Severity.INFO, only(new NotDerRule(), certificate).severity());
	}
}
