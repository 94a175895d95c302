package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.FindingsTest;
import org.certclinic.rules.BuiltInRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings and problems the shipped cases name. */
final class ShippedFindingsTest {
	/** Codes of problems that readers report; rules are asked for theirs. */
	private static final Set<String> PROBLEMS = Set.of("der.truncated");
	private static final Knowledge KNOWLEDGE = Knowledge.open(List.of(CommandRun.shippedKnowledge()), Optional.empty());

	@Test
	void areAllMadeBySomeRuleOrReader() {
		Set<String> known = BuiltInRules.all(InstantSource.system()).stream().map(rule -> rule.metadata().id().value())
				.collect(Collectors.toCollection(TreeSet::new));
		known.addAll(PROBLEMS);

		Set<String> named = KNOWLEDGE.base().cases().stream().flatMap(item -> item.getSymptoms().stream()).filter(FindingSymptom.class::isInstance)
				.map(symptom -> ((FindingSymptom) symptom).getRule()).collect(Collectors.toCollection(TreeSet::new));
		KNOWLEDGE.base().cases().stream().flatMap(item -> item.getTests().stream()).filter(FindingsTest.class::isInstance)
				.forEach(test -> named.addAll(((FindingsTest) test).getFindings()));

		named.removeAll(known);
		assertEquals(Set.of(), named);
	}

	@ParameterizedTest
	@CsvSource({ "x509.validity.not-yet-valid, cfca-u11", "cfca.validity.one-year, cfca-d06", "store.no-private-key, cfca-u14",
			"voucher.swapped, cfca-d01", "voucher.too-old, cfca-d16", "voucher.j01.length, cfca-d08", "chain.untrusted-root, cfca-u05", "chain.issuer-missing, cfca-u05",
			"chain.host-mismatch, cfca-u04", "chain.not-yet-valid, cfca-u06" })
	void leadToTheLikeliestCaseFirst(String rule, String id) {
		List<CaseReference> cases = KNOWLEDGE.findings().casesOf(rule);

		assertEquals(id, cases.getFirst().id());
	}

	@Test
	void leadNowhereWhereNoCaseNamesThem() {
		assertEquals(List.of(), KNOWLEDGE.findings().casesOf("x509.signature.weak"));
	}
}
