package org.certclinic.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.finding.CaseFile;
import org.junit.jupiter.api.Test;

/** What is left of a certificate that was cut off is judged by what it has, never by what was not read. */
final class FragmentTest {
	private static final Algorithm UNREAD = new Algorithm("", "", Octets.EMPTY);

	private static List<String> rules(CertificateEvidence certificate) {
		return new Examiner(BuiltInRules.all(Examination.CLOCK)).examine(new CaseFile(List.of(certificate))).stream()
				.map(finding -> finding.rule().value()).toList();
	}

	@Test
	void whatStandsBehindTheDamageIsNotMissed() {
		var cutBehindTheNames = new CertificateBuilder().noKey().signed(UNREAD).signature(Octets.EMPTY).build();

		assertEquals(List.of(), rules(cutBehindTheNames));
	}

	@Test
	void itsDatesCountAsSoonAsTheyWereRead() {
		var expired = new CertificateBuilder().valid("2020-01-01T00:00:00Z", "2022-01-01T00:00:00Z").noKey().signed(UNREAD)
				.signature(Octets.EMPTY).build();

		assertEquals(List.of("x509.validity.expired"), rules(expired));
	}
}
