package org.certclinic.knowledge.casetest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.Expectation;
import org.certclinic.knowledge.model.FindingsTest;
import org.certclinic.knowledge.model.QueryTest;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.SearchRequest;

/** Tries tests of cases by a search over all cases. Thread-safe if the search is. */
public final class CaseTests {
	/** So many places are looked at, so that one can say in which place a case is that should be further up. */
	private static final int LOOKED_AT = 20;
	/** Places beyond this are as good as not found. */
	private static final int LAST_PLACE = 100;
	private static final Texts TEXTS = Texts.beside(CaseTests.class);

	private final CaseSearch search;
	private final CaseDirectory findings;

	/** @param findings the cases that findings point to, from the same base as {@code search} */
	public CaseTests(CaseSearch search, CaseDirectory findings) {
		this.search = search;
		this.findings = findings;
	}

	/** The result of each test of the case, in their order. */
	public List<TestResult> run(Case item) {
		return item.getTests().stream().map(test -> run(item, test)).toList();
	}

	/** The result of one test of the case. A test without an example passes: what is missing is reported otherwise. */
	public TestResult run(Case item, CaseTest test) {
		return switch (test) {
		case QueryTest query when query.getQuery() == null || query.getQuery().isBlank() -> empty(query);
		case FindingsTest evidence when evidence.getFindings().isEmpty() -> empty(evidence);
		case QueryTest query -> query(item, query);
		case FindingsTest evidence -> evidence(item, evidence);
		default -> throw new IllegalArgumentException(test.eClass().getName());
		};
	}

	private static TestResult empty(CaseTest test) {
		return new TestResult(test, true, TEXTS.text("empty"));
	}

	private TestResult query(Case item, QueryTest test) {
		int last = Math.clamp(test.getRank(), 1, LAST_PLACE);
		List<Hit> hits = search.search(SearchRequest.of(test.getQuery(), Math.max(last, LOOKED_AT))).hits();
		int place = hits.stream().map(Hit::id).toList().indexOf(item.getId()) + 1;
		boolean passed = (place > 0 && place <= last) == must(test);
		BilingualText found = hits.isEmpty() ? TEXTS.text("query.nothing")
				: place == 0 ? TEXTS.text("query.others", hits.getFirst().id())
						: place == 1 ? TEXTS.text("query.first") : TEXTS.text("query.place", place, hits.getFirst().id());
		return result(test, passed, found, TEXTS.text(must(test) ? "query.must" : "query.mustNot", last));
	}

	/** Findings lead to the cases that have most of them among their symptoms. */
	private TestResult evidence(Case item, FindingsTest test) {
		Map<String, Integer> counts = new HashMap<>();
		test.getFindings().stream().distinct().flatMap(finding -> findings.casesOf(finding).stream().map(CaseReference::id).distinct())
				.forEach(id -> counts.merge(id, 1, Integer::sum));
		int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		int own = counts.getOrDefault(item.getId(), 0);
		Optional<String> better = counts.entrySet().stream().filter(count -> count.getValue() == most && most > own)
				.map(Map.Entry::getKey).min(String::compareTo);
		boolean passed = (own > 0 && own == most) == must(test);
		BilingualText found = own == 0 ? TEXTS.text("findings.none")
				: better.map(id -> TEXTS.text("findings.better", own, id, most)).orElseGet(() -> TEXTS.text("findings.led", own));
		return result(test, passed, found, TEXTS.text(must(test) ? "findings.must" : "findings.mustNot"));
	}

	private static boolean must(CaseTest test) {
		return test.getExpectation() == Expectation.MUST;
	}

	private static TestResult result(CaseTest test, boolean passed, BilingualText found, BilingualText expected) {
		return new TestResult(test, passed, passed ? found : TEXTS.text("failed", found, expected));
	}
}
