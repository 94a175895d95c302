package org.certclinic.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.junit.jupiter.api.Test;

final class FindingTest {
	private static final RuleMetadata RULE = new RuleMetadata(new RuleId("key.weak"), Severity.WARNING, Citation.rfc(5280, "4.1.2.7"));
	private final KeyEvidence key = new KeyEvidence(Source.of("a.key"), true, "PKCS#8", Optional.of("RSA"), Optional.empty(), Optional.empty());

	@Test
	void tellsItsValuesInTheOrderTheyWereGiven() {
		Finding finding = RULE.finding(key).with("size", 512).with("least", 2048);

		assertEquals(List.of("size", "least"), List.copyOf(finding.values().keySet()));
	}

	@Test
	void doesNotChange() {
		Finding finding = RULE.finding(key);

		finding.with("size", 512);

		assertEquals(0, finding.values().size());
		assertThrows(UnsupportedOperationException.class, () -> finding.values().put("size", 1));
	}

	@Test
	void noFindingsMeanPassed() {
		assertInstanceOf(Outcome.Passed.class, Outcome.of(Stream.empty()));
	}

	@Test
	void aCaseFileGivesTheEvidenceOfOneKindInItsOrder() {
		var store = new StoreEvidence(Source.of("a.p12"), StoreEvidence.Kind.PKCS12, false, Optional.empty(), List.of());
		var second = new KeyEvidence(Source.of("b.key"), false, "PKCS#8", Optional.empty(), Optional.empty(), Optional.empty());

		var file = new CaseFile(List.of(key, store, second));

		assertEquals(List.of(key, second), file.all(KeyEvidence.class).toList());
	}

	@Test
	void aCitationNamesDocumentAndSection() {
		assertEquals("RFC 5280, 4.1.2.7", RULE.citation().text());
		assertEquals("GM/T 0015", new Citation("GM/T 0015", "").text());
	}
}
