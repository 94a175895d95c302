package org.certclinic.rules;

import static org.certclinic.rules.Examination.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.Outcome;
import org.certclinic.core.finding.Rule;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.junit.jupiter.api.Test;

final class ExaminerTest {
	private static final RuleId BROKEN = new RuleId("test.broken");

	@Test
	void putsTheWorstFirst() {
		var certificate = new CertificateBuilder().issuer("CN=CFCA Operation CA").valid("2023-06-01T00:00:00Z", "2025-06-01T00:00:00Z")
				.usage(Bit.DIGITAL_SIGNATURE).key(Keys.rsa(1024)).build();

		List<Finding> findings = new Examiner(BuiltInRules.all(CLOCK)).examine(new CaseFile(List.of(certificate)));

		assertEquals(List.of("x509.validity.expired", "x509.key.weak", "cfca.issuer.e01"),
				findings.stream().map(finding -> finding.rule().value()).toList());
	}

	@Test
	void reportsARuleThatThrowsAndGoesOn() {
		List<RuleId> failed = new ArrayList<>();
		var expired = new CertificateBuilder().valid("2023-06-01T00:00:00Z", "2025-06-01T00:00:00Z").build();
		List<Rule> rules = List.of(new BrokenRule(), BuiltInRules.all(CLOCK).getFirst());

		List<Finding> findings = new Examiner(rules, (rule, _) -> failed.add(rule)).examine(new CaseFile(List.of(expired)));

		assertEquals(List.of(BROKEN), failed);
		assertEquals(1, findings.size());
	}

	@Test
	void findsNothingWrongWithASoundCertificate() {
		assertEquals(List.of(), new Examiner(BuiltInRules.all(CLOCK)).examine(new CaseFile(List.of(CertificateBuilder.sound()))));
	}

	private static final class BrokenRule implements Rule {
		@Override
		public RuleMetadata metadata() {
			return new RuleMetadata(BROKEN, Severity.ERROR, new Citation("none", ""));
		}

		@Override
		public Outcome examine(CaseFile file) {
			throw new IllegalStateException("broken");
		}
	}
}
