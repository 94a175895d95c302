package org.certclinic.ui.knowledge.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.certclinic.knowledge.feedback.Feedback;
import org.certclinic.knowledge.feedback.Feedback.Kind;
import org.certclinic.knowledge.feedback.FeedbackCounts;
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
				new KnowledgeGaps.Gap(LATE, "page frozen")));

		assertEquals(List.of(new Gap("Page frozen", 2, LATE), new Gap("other", 1, EARLY)), gaps);
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
