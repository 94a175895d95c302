package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

final class CaseLookupTest {
	private static final List<String> FINDINGS = List.of("x509.validity.expired", "token.not-initialised", "chain.untrusted-root", "no.such.finding");

	/** The first may make and open an index; the second has what is kept beside it. */
	@Test
	void tellsWhatTheIndexDoesWhetherItIsKeptOrNot() {
		try (var knowledge = Knowledge.open(List.of(CommandRun.shippedKnowledge()), Optional.empty()); var first = lookup(); var second = lookup()) {
			for (String finding : FINDINGS) {
				List<CaseReference> expected = knowledge.findings().casesOf(finding);

				assertEquals(expected, first.casesOf(finding));
				assertEquals(expected, second.casesOf(finding));
			}
		}
	}

	private static CaseLookup lookup() {
		var properties = new Properties();
		properties.setProperty(Installation.KNOWLEDGE, CommandRun.shippedKnowledge().toString());
		return new CaseLookup(new Installation(properties));
	}
}
