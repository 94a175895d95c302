package org.certclinic.ui.knowledge.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.feedback.FeedbackCounts;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Expectation;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.QueryTest;
import org.certclinic.knowledge.search.KnowledgeGaps;
import org.certclinic.ui.Operation;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.cases.GapFile;
import org.certclinic.ui.knowledge.feedback.Left.Flag;
import org.certclinic.ui.knowledge.feedback.Left.Gap;
import org.certclinic.ui.knowledge.feedback.Left.Verdict;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Gathers what was left for authors: flags first, then gaps that no case was written for, then what helped least; of each kind the latest or worst first. */
final class LeftOperation implements Operation<List<Left>> {
	private final KnowledgeService knowledge;
	private final FeedbackLog log;

	LeftOperation(KnowledgeService knowledge, FeedbackLog log) {
		this.knowledge = knowledge;
		this.log = log;
	}

	@Override
	public List<Left> run(IProgressMonitor monitor) throws CoreException {
		Map<String, FeedbackCounts> counts = log.counts();
		Map<String, String> titles = knowledge.use(open -> titles(open.base(), counts)).orElse(Map.of());
		List<Left> left = new ArrayList<>(flags(counts, titles));
		Set<String> answered = knowledge.use(open -> answered(open.base())).orElse(Set.of());
		left.addAll(gaps(new GapFile().all().run(monitor), answered));
		left.addAll(verdicts(counts, titles));
		return left;
	}

	private static Map<String, String> titles(KnowledgeBase base, Map<String, FeedbackCounts> counts) {
		Map<String, String> titles = new LinkedHashMap<>();
		counts.keySet().forEach(id -> titles.put(id, base.find(id).map(LeftOperation::title).orElse(id)));
		return titles;
	}

	private static String title(Entry entry) {
		if (entry.getTitle() == null) {
			return entry.getId();
		}
		boolean chinese = UiLanguage.current() == UiLanguage.ZH;
		String first = chinese ? entry.getTitle().getZh() : entry.getTitle().getEn();
		String second = chinese ? entry.getTitle().getEn() : entry.getTitle().getZh();
		return first != null ? first : second != null ? second : entry.getId();
	}

	static List<Flag> flags(Map<String, FeedbackCounts> counts, Map<String, String> titles) {
		return counts.entrySet().stream()
				.flatMap(said -> said.getValue().flags().stream()
						.map(flag -> new Flag(said.getKey(), titles.getOrDefault(said.getKey(), said.getKey()), flag.note(), flag.revision(), flag.time())))
				.sorted(Comparator.comparing(Flag::time).reversed()).toList();
	}

	/** The queries for which a case was written: those that customers put in such words, or that test a case. */
	static Set<String> answered(KnowledgeBase base) {
		return base.cases().stream().filter(item -> item.getLifecycle() != Lifecycle.ARCHIVED).flatMap(LeftOperation::queries).map(LeftOperation::key)
				.collect(Collectors.toSet());
	}

	private static Stream<String> queries(Case item) {
		Stream<String> tests = item.getTests().stream().filter(test -> test.getExpectation() == Expectation.MUST).filter(QueryTest.class::isInstance)
				.map(test -> ((QueryTest) test).getQuery());
		Stream<String> phrases = item.getPhrases() == null ? Stream.of() : Stream.concat(item.getPhrases().getZh().stream(), item.getPhrases().getEn().stream());
		return Stream.concat(tests, phrases).filter(Objects::nonNull);
	}

	/** Queries that differ in case or blanks only are one. */
	private static String key(String query) {
		return KnowledgeGaps.line(query).toLowerCase(UiLanguage.EN.locale());
	}

	/** @param answered left out, see {@link #answered(KnowledgeBase)} */
	static List<Gap> gaps(List<KnowledgeGaps.Gap> recorded, Set<String> answered) {
		Map<String, Gap> gaps = new LinkedHashMap<>();
		for (KnowledgeGaps.Gap gap : recorded) {
			gaps.merge(key(gap.query()), new Gap(gap.query(), 1, gap.time()),
					(before, now) -> new Gap(before.query(), before.times() + 1, later(before.time(), now.time())));
		}
		gaps.keySet().removeAll(answered);
		return gaps.values().stream().sorted(Comparator.comparingInt(Gap::times).thenComparing(Gap::time).reversed()).toList();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	static List<Verdict> verdicts(Map<String, FeedbackCounts> counts, Map<String, String> titles) {
		return counts.entrySet().stream().filter(said -> said.getValue().helped() + said.getValue().didNotHelp() > 0)
				.map(said -> new Verdict(said.getKey(), titles.getOrDefault(said.getKey(), said.getKey()), said.getValue().helped(), said.getValue().didNotHelp()))
				.sorted(Comparator.comparingInt((Verdict verdict) -> verdict.helped() - verdict.didNotHelp())).toList();
	}
}
