package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.certclinic.rules.chain.ChainRules;
import org.certclinic.x509.chain.ChainCode;
import org.junit.jupiter.api.Test;

/** What judges chains and what puts it in words do not know each other; here both are known. */
final class ChainCodesTest {
	@Test
	void haveARuleEach() {
		Set<String> rules = ChainRules.all().stream().map(rule -> rule.metadata().id().value()).collect(Collectors.toCollection(TreeSet::new));

		Set<String> codes = Arrays.stream(ChainCode.values()).map(ChainCode::id).collect(Collectors.toCollection(TreeSet::new));

		assertEquals(codes, rules);
	}
}
