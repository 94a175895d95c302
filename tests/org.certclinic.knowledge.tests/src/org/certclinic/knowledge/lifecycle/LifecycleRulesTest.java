package org.certclinic.knowledge.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Severity;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Lifecycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleRulesTest {
	private final LifecycleRules rules = new LifecycleRules(InstantSource.fixed(Instant.parse("2026-03-02T01:15:00.123Z")),
			ZoneId.of("Asia/Shanghai"));

	private static Case entry(Lifecycle state) {
		Case item = KnowledgeFactory.eINSTANCE.createCase();
		item.setLifecycle(state);
		return item;
	}

	private static LintFinding finding(Severity severity) {
		return new LintFinding(Path.of("x.case"), 1, Optional.empty(), "kb.made-up", severity, BilingualText.same("made up"));
	}

	private Decision decide(Case item, Lifecycle to, LintFinding... findings) {
		return rules.decide(item, to, "Li Lei", "", List.of(findings));
	}

	@Test
	void leadsFromDraftToArchivedAndBack() {
		Case item = entry(Lifecycle.DRAFT);

		for (Lifecycle to : List.of(Lifecycle.IN_REVIEW, Lifecycle.VALIDATED, Lifecycle.ARCHIVED, Lifecycle.DRAFT)) {
			LifecycleRules.apply(item, assertInstanceOf(Decision.Allowed.class, decide(item, to)));
			assertEquals(to, item.getLifecycle());
		}

		assertEquals(List.of(Lifecycle.IN_REVIEW, Lifecycle.VALIDATED, Lifecycle.ARCHIVED, Lifecycle.DRAFT),
				item.getHistory().stream().map(event -> event.getState()).toList());
	}

	@ParameterizedTest
	@EnumSource
	void allowsTheWaysThatAreTold(Lifecycle from) {
		Set<Lifecycle> allowed = Stream.of(Lifecycle.values()).filter(to -> decide(entry(from), to) instanceof Decision.Allowed)
				.collect(Collectors.toSet());

		assertEquals(Set.copyOf(LifecycleRules.next(from)), allowed);
		assertTrue(from == Lifecycle.DRAFT || allowed.contains(Lifecycle.DRAFT));
		assertFalse(allowed.contains(from));
	}

	@Test
	void recordsWhoAndWhenAndWhy() {
		var allowed = assertInstanceOf(Decision.Allowed.class,
				rules.decide(entry(Lifecycle.DRAFT), Lifecycle.IN_REVIEW, " Li\tLei ", " ready ", List.of()));

		assertEquals("Li Lei", allowed.event().getWho());
		assertEquals(OffsetDateTime.parse("2026-03-02T09:15:00+08:00"), allowed.event().getAt());
		assertEquals("ready", allowed.event().getNote());
		assertNull(assertInstanceOf(Decision.Allowed.class, decide(entry(Lifecycle.DRAFT), Lifecycle.IN_REVIEW)).event().getNote());
	}

	@Test
	void refusesToValidateWhileErrorsStandAndSaysWhich() {
		LintFinding error = finding(Severity.ERROR);

		var refused = assertInstanceOf(Decision.Errors.class,
				decide(entry(Lifecycle.IN_REVIEW), Lifecycle.VALIDATED, finding(Severity.WARNING), error));

		assertEquals(List.of(error), refused.findings());
		assertEquals("Errors stand: 1. Put them right before the entry is validated. The first: made up", refused.text().en());
	}

	@Test
	void warningsHinderNobodyNorDoErrorsOnOtherWays() {
		assertInstanceOf(Decision.Allowed.class, decide(entry(Lifecycle.IN_REVIEW), Lifecycle.VALIDATED, finding(Severity.WARNING)));
		assertInstanceOf(Decision.Allowed.class, decide(entry(Lifecycle.DRAFT), Lifecycle.IN_REVIEW, finding(Severity.ERROR)));
		assertInstanceOf(Decision.Allowed.class, decide(entry(Lifecycle.IN_REVIEW), Lifecycle.DRAFT, finding(Severity.ERROR)));
	}

	@Test
	void saysWhereToGoInstead() {
		assertEquals("An entry that is draft cannot become validated at once; it can become in review.",
				decide(entry(Lifecycle.DRAFT), Lifecycle.VALIDATED).text().en());
		assertEquals("“审核中”的条目不能直接转为“已归档”，只能转为已验证或草稿。", decide(entry(Lifecycle.IN_REVIEW), Lifecycle.ARCHIVED).text().zh());
	}

	@Test
	void wantsAName() {
		assertInstanceOf(Decision.Unsigned.class, rules.decide(entry(Lifecycle.DRAFT), Lifecycle.IN_REVIEW, " ", "", List.of()));
	}

	@Test
	void tellsOfCommentsThatAreNotSettled() {
		Case item = entry(Lifecycle.IN_REVIEW);
		item.getComments().add(rules.comment("answer", "王芳", " 再补一个出处 "));
		item.getComments().add(rules.comment("", "王芳", "好"));
		item.getComments().getLast().setResolved(true);

		var allowed = assertInstanceOf(Decision.Allowed.class, decide(item, Lifecycle.VALIDATED));

		assertEquals(List.of(item.getComments().getFirst()), allowed.open());
		assertEquals("条目可以转为“已验证”；还有 1 条意见未解决。", allowed.text().zh());
		assertEquals("再补一个出处", allowed.open().getFirst().getText());
		assertNull(item.getComments().getLast().getPart());
	}

	@Test
	void decidesWithoutChangingAnything() {
		Case item = entry(Lifecycle.DRAFT);

		decide(item, Lifecycle.IN_REVIEW);

		assertEquals(Lifecycle.DRAFT, item.getLifecycle());
		assertTrue(item.getHistory().isEmpty());
	}
}
