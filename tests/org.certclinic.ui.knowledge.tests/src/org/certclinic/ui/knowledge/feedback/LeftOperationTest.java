package org.certclinic.ui.knowledge.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.feedback.Feedback;
import org.certclinic.knowledge.feedback.Feedback.Kind;
import org.certclinic.knowledge.feedback.FeedbackCounts;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Expectation;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.QueryTest;
import org.certclinic.knowledge.search.KnowledgeGaps;
import org.certclinic.ui.knowledge.feedback.Left.Flag;
import org.certclinic.ui.knowledge.feedback.Left.Gap;
import org.certclinic.ui.knowledge.feedback.Left.Verdict;
import org.junit.jupiter.api.Test;

class LeftOperationTest {
	private static final Instant EARLY = Instant.parse("2026-11-22T08:00:00Z");
	private static final Instant LATE = Instant.parse("2026-11-23T08:00:00Z");

	@Test
	void aQueryRecordedSeveralTimesIsOneGap() {
		List<Gap> gaps = LeftOperation.gaps(List.of(new KnowledgeGaps.Gap(EARLY, "Page frozen"), new KnowledgeGaps.Gap(EARLY, "other"),
				new KnowledgeGaps.Gap(LATE, "page frozen")), Set.of());

		assertEquals(List.of(new Gap("Page frozen", 2, LATE), new Gap("other", 1, EARLY)), gaps);
	}

	@Test
	void aQueryForWhichACaseWasWrittenIsNoGap() {
		KnowledgeBase base = KnowledgeBase.empty().with(testedBy("Page  Frozen", Expectation.MUST, Lifecycle.DRAFT), Path.of("a.case"))
				.with(testedBy("other", Expectation.MUST_NOT, Lifecycle.DRAFT), Path.of("b.case"))
				.with(testedBy("old", Expectation.MUST, Lifecycle.ARCHIVED), Path.of("c.case"));

		List<Gap> gaps = LeftOperation.gaps(
				List.of(new KnowledgeGaps.Gap(EARLY, "page frozen"), new KnowledgeGaps.Gap(LATE, "other"), new KnowledgeGaps.Gap(EARLY, "old")),
				LeftOperation.answered(base));

		assertEquals(List.of("other", "old"), gaps.stream().map(Gap::query).toList());
	}

	private static Case testedBy(String query, Expectation expectation, Lifecycle lifecycle) {
		Case item = KnowledgeFactory.eINSTANCE.createCase();
		item.setId(query.replaceAll("\\W+", "-").toLowerCase(Locale.ROOT));
		item.setLifecycle(lifecycle);
		QueryTest test = KnowledgeFactory.eINSTANCE.createQueryTest();
		test.setQuery(query);
		test.setExpectation(expectation);
		item.getTests().add(test);
		return item;
	}

	@Test
	void theLatestFlagIsFirst() {
		var counts = new FeedbackCounts(0, 0, List.of(flag(EARLY, "old"), flag(LATE, "new")));

		List<Flag> flags = LeftOperation.flags(Map.of("d01", counts), Map.of("d01", "标题"));

		assertEquals(List.of("new", "old"), flags.stream().map(Flag::note).toList());
		assertEquals("标题", flags.getFirst().title());
	}

	private static Feedback flag(Instant time, String note) {
		return new Feedback(time, Kind.FLAGGED, "d01", 1, note);
	}

	@Test
	void whatHelpedLeastIsFirstAndWhatNobodyJudgedIsLeftOut() {
		var counts = Map.of("good", new FeedbackCounts(3, 0, List.of()), "bad", new FeedbackCounts(1, 4, List.of()), "silent", new FeedbackCounts(0, 0, List.of()));

		List<Verdict> verdicts = LeftOperation.verdicts(counts, Map.of());

		assertEquals(List.of("bad", "good"), verdicts.stream().map(Verdict::entry).toList());
	}
}
