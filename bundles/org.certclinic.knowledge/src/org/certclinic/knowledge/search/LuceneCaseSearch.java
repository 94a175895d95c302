package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.codes.CodeReader;
import org.certclinic.knowledge.codes.CodeReading;

/** Searches a {@link CaseIndex}: Lucene finds candidates, which are then judged by code, message and words. */
public final class LuceneCaseSearch implements CaseSearch {
	/** Candidates that are judged when only the best are wanted, and when all are counted. */
	private static final int CANDIDATES = 20;
	private static final int COUNTED_CANDIDATES = 1_000;

	private final BestDocuments best;
	private final IndexSearcher searcher;
	private final Concepts concepts;
	private final CodeReader codes;
	private final Supplier<LocalDate> today;

	/** @param today decides which cases hold for outdated technology */
	public LuceneCaseSearch(CaseIndex index, CodeBook book, Supplier<LocalDate> today) {
		this(new BestDocuments(new IndexSearcher(index.reader())), book, new Concepts(), today);
	}

	LuceneCaseSearch(BestDocuments best, CodeBook book, Concepts concepts, Supplier<LocalDate> today) {
		this.concepts = concepts;
		this.best = best;
		this.searcher = best.searcher();
		this.searcher.setSimilarity(QueryPlan.SIMILARITY);
		this.searcher.setQueryCache(null); // queries differ; a cache only costs
		this.codes = new CodeReader(book, new IndexedCaseCodes(best));
		this.today = today;
	}

	@Override
	public SearchAnswer search(SearchRequest request) {
		try {
			List<CodeReading> readings = codes.read(request.text());
			var plan = new QueryPlan(withoutCodes(request.text(), readings), searcher, concepts);
			List<Judged> judged = judge(request, plan, readings);
			List<Hit> hits = judged.stream().limit(request.limit()).map(Judged::hit).toList();
			return new SearchAnswer(request.text(), readings, hits, judged.size(),
					request.counts() ? counts(request, plan, readings, judged) : Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException("the search index cannot be read", e);
		}
	}

	@Override
	public List<CodeReading> codes(String text) {
		return codes.read(text);
	}

	/** A code that cases know is no word: other cases that mention it in passing are no answers. */
	private static String withoutCodes(String text, List<CodeReading> readings) {
		String words = Wording.halfWidth(text); // as mentions are
		for (CodeReading reading : readings) {
			if (reading.certain() && !reading.cases().isEmpty()) {
				words = words.replace(reading.mention(), " ");
			}
		}
		return words;
	}

	/** A case and its place in the index. */
	private record Judged(int document, Hit hit) {
	}

	private List<Judged> judge(SearchRequest request, QueryPlan plan, List<CodeReading> readings) throws IOException {
		if (request.text().isBlank()) {
			return browse(request);
		}
		int wanted = request.counts() ? COUNTED_CANDIDATES : Math.max(CANDIDATES, request.limit());
		var judge = new Judge(plan, readings, request.text());
		Map<Integer, Float> candidates = new LinkedHashMap<>();
		if (!judge.codeKeys().isEmpty()) {
			var known = new TermInSetQuery(Fields.CODE, judge.codeKeys().stream().map(BytesRef::new).toList());
			collect(candidates, filtered(known, request.filters()), wanted, 0);
		}
		if (!plan.isEmpty()) {
			collect(candidates, filtered(plan.query(), request.filters()), wanted, 1);
		}
		var parts = new MatchedParts(plan, candidates.keySet(), searcher);
		List<Judged> judged = new ArrayList<>();
		for (var candidate : candidates.entrySet()) {
			CaseFacts facts = facts(candidate.getKey());
			judge.verdict(facts, parts.of(candidate.getKey()), candidate.getValue())
					.ifPresent(verdict -> judged.add(judged(candidate.getKey(), facts, verdict.score(), verdict.matches())));
		}
		judged.sort(Comparator.comparingDouble((Judged j) -> j.hit.score()).reversed().thenComparing(j -> j.hit.id()));
		return judged;
	}

	private void collect(Map<Integer, Float> candidates, Query query, int wanted, float weight) throws IOException {
		for (ScoreDoc found : best.of(query, wanted)) {
			candidates.merge(found.doc, found.score * weight, Float::sum);
		}
	}

	/** All cases, by id, for an empty query. */
	private List<Judged> browse(SearchRequest request) throws IOException {
		int all = Math.max(1, searcher.getIndexReader().numDocs());
		List<Judged> cases = new ArrayList<>();
		for (ScoreDoc found : searcher.search(filtered(MatchAllDocsQuery.INSTANCE, request.filters()), all).scoreDocs) {
			cases.add(judged(found.doc, facts(found.doc), 0, List.of()));
		}
		cases.sort(Comparator.comparing(j -> j.hit.id()));
		return cases;
	}

	private CaseFacts facts(int document) throws IOException {
		return CaseFacts.at(document, searcher.getIndexReader());
	}

	private Judged judged(int document, CaseFacts facts, double score, List<Match> matches) {
		boolean old = facts.old(today.get());
		return new Judged(document, new Hit(facts.id(), facts.title(), old ? score - Judge.OLD : score, matches, old));
	}

	private static Query filtered(Query query, Map<Facet, Set<String>> filters) {
		if (filters.isEmpty()) {
			return query;
		}
		var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
		filters.forEach((facet, values) -> narrowed.add(
				new TermInSetQuery(Fields.facet(facet), values.stream().map(BytesRef::new).toList()), Occur.FILTER));
		return narrowed.build();
	}

	/** A facet's own filter does not narrow its counts, so that one sees what else could be chosen. */
	private Map<Facet, SortedMap<String, Integer>> counts(SearchRequest request, QueryPlan plan,
			List<CodeReading> readings, List<Judged> judged) throws IOException {
		Map<Facet, SortedMap<String, Integer>> counts = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			List<Judged> counted = judged;
			if (request.filters().containsKey(facet)) {
				var others = new EnumMap<>(request.filters());
				others.remove(facet);
				counted = judge(new SearchRequest(request.text(), others, request.limit(), true), plan, readings);
			}
			counts.put(facet, FacetCounts.of(facet, searcher.getIndexReader(), counted.stream().mapToInt(Judged::document)));
		}
		return counts;
	}
}
