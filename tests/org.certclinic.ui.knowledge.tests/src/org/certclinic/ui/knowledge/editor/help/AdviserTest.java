package org.certclinic.ui.knowledge.editor.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.finding.RuleId;
import org.certclinic.knowledge.Knowledge;
import org.certclinic.rules.RuleTexts;
import org.junit.jupiter.api.Test;

class AdviserTest {
	private static final String RULE = "voucher.e01.alphabet";

	@Test
	void knowsWhatRulesFind() {
		try (var knowledge = Knowledge.open(List.of(), Optional.empty())) {
			var adviser = new Adviser(knowledge);

			assertEquals(Optional.of(new RuleTexts().title(new RuleId(RULE))), adviser.rule(RULE));
			assertTrue(adviser.rule("no.such.rule").isEmpty());
		}
	}
}
